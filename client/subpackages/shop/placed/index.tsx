import { NotFound } from '../../../app/not-found';
import { Screen } from '../../../app/screen';
import { PlacedPage } from '../../../features/checkout/components/placed-page';
import { SessionGate } from '../../../features/session/components/session-gate';
import { usePageParams } from '../../../shared/navigate';
import '../../../shared/ui/shop-pages';

/** Without a title: the words below the lit card are it. */
export default function OrderPlacedPage() {
  const params = usePageParams('placed');
  return (
    <Screen bar>
      {params === undefined ? (
        <NotFound />
      ) : (
        <SessionGate>{(user) => <PlacedPage key={user.openid} id={params.id} />}</SessionGate>
      )}
    </Screen>
  );
}
