import { Screen } from '../../../app/screen';

export default function CheckoutPage() {
  return (
    <Screen title="结算" hasBack>
      {null}
    </Screen>
  );
}
