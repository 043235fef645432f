import { Text, View } from '@tarojs/components';
import { Screen } from '../../../app/screen';
import { NoSuchOrder, Order } from '../../../features/orders/components/order';
import { orderText } from '../../../features/orders/text';
import { SessionGate } from '../../../features/session/components/session-gate';
import { usePageParams } from '../../../shared/navigate';
import '../../../shared/ui/shop-pages';

export default function OrderPage() {
  const id = usePageParams('order')?.id;
  return (
    <Screen hasBack bar>
      {/* What stands large above an order is its state. */}
      <View className="only-read" role="heading" aria-level={1}>
        <Text>{orderText.title}</Text>
      </View>
      <SessionGate>
        {(user) => (id === undefined ? <NoSuchOrder /> : <Order key={user.openid} id={id} />)}
      </SessionGate>
    </Screen>
  );
}
