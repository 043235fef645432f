import { Screen } from '../../../app/screen';
import { OrderList } from '../../../features/orders/components/order-list';
import { tabOf } from '../../../features/orders/states';
import { ordersText } from '../../../features/orders/text';
import { SessionGate } from '../../../features/session/components/session-gate';
import { usePageParams } from '../../../shared/navigate';
import '../../../shared/ui/shop-pages';

export default function OrdersPage() {
  const params = usePageParams('orders');
  return (
    <Screen title={ordersText.title} hasBack>
      <SessionGate>{(user) => <OrderList key={user.openid} first={tabOf(params?.state)} />}</SessionGate>
    </Screen>
  );
}
