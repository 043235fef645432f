import { CheckoutBones } from '../../../features/checkout/components/checkout-bones';
import { CheckoutDesk } from '../../../features/checkout/components/checkout-desk';
import { NothingHere } from '../../../features/checkout/components/nothing-here';
import { checkoutText } from '../../../features/checkout/text';
import { EntryNotice } from '../../../features/session/components/entry-notice';
import { usePerson } from '../../../shared/session/use-person';
import { useSession } from '../../../shared/session/use-session';
import { Screen } from '../../../app/screen';
import '../../../shared/ui/shop-pages';

function Content() {
  const state = useSession();
  const person = usePerson();
  if (person !== undefined) {
    return <CheckoutDesk key={person.openid} person={person} nothing={<NothingHere />} />;
  }
  if (state.status === 'starting' || state.status === 'signed-in') return <CheckoutBones />;
  const entry = <EntryNotice state={state} />;
  // Whoever may not come in is told so; a guest with something to order sees it and signs in by its button.
  return state.status === 'refused' ? entry : <CheckoutDesk nothing={entry} />;
}

export default function CheckoutPage() {
  return (
    <Screen title={checkoutText.title} hasBack bar>
      <Content />
    </Screen>
  );
}
