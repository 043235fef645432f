import { Screen } from '../../../app/screen';

export default function OrdersPage() {
  return (
    <Screen title="我的订单" hasBack>
      {null}
    </Screen>
  );
}
