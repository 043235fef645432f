import { Screen } from '../../../app/screen';

export default function OrderPage() {
  return (
    <Screen title="订单" hasBack>
      {null}
    </Screen>
  );
}
