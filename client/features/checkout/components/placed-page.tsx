import { go, goInstead } from '../../../shared/navigate';
import { useQuery } from '../../../shared/query';
import { text } from '../../../shared/text';
import { BottomBar } from '../../../shared/ui/bottom-bar';
import { Button } from '../../../shared/ui/button';
import { Empty } from '../../../shared/ui/empty';
import { FailureNote } from '../../../shared/ui/failure-note';
import { placedOrder } from '../placed';
import { placedText as words } from '../text';
import { CheckoutBones } from './checkout-bones';
import { PlacedOrder } from './placed-order';

/** By its id, so that a reload or a link shows it too. */
export function PlacedPage({ id }: { readonly id: string }) {
  const { data, failure, isLoading, refresh } = useQuery(placedOrder, { id });
  const isMissing = data === undefined && failure?.code === 'NOT_FOUND';
  return (
    <>
      {data !== undefined && <PlacedOrder order={data} />}
      {data === undefined && isLoading && <CheckoutBones />}
      {isMissing && <Empty title={words.missing} hint={words.missingHint} />}
      {data === undefined && failure !== undefined && !isMissing && !isLoading && (
        <>
          <FailureNote failure={failure} />
          <Button kind="quiet" onTap={() => void refresh()}>
            {text.retry}
          </Button>
        </>
      )}
      <BottomBar>
        <Button kind="quiet" onTap={() => void go('start')}>
          {words.more}
        </Button>
        <Button kind="main" onTap={() => void (isMissing ? goInstead('orders') : goInstead('order', { id }))}>
          {isMissing ? words.orders : words.order}
        </Button>
      </BottomBar>
    </>
  );
}
