import { View } from '@tarojs/components';
import { goInstead } from '../../../shared/navigate';
import { text } from '../../../shared/text';
import { Button } from '../../../shared/ui/button';
import { Empty } from '../../../shared/ui/empty';
import { FailureNote } from '../../../shared/ui/failure-note';
import { useOrder } from '../hooks/use-order';
import { usePull } from '../hooks/use-pull';
import { orderText } from '../text';
import { OrderBones } from './order-bones';
import { OrderView } from './order-view';

/** No order, or none that is this person's to see: nothing tells which. */
export const NoSuchOrder = () => (
  <View role="alert">
    <Empty title={orderText.missing} hint={orderText.missingHint}>
      <Button kind="main" onTap={() => void goInstead('orders')}>
        {orderText.toOrders}
      </Button>
    </Empty>
  </View>
);

/** An order by its id, or what there is instead. */
export function Order({ id }: { readonly id: string }) {
  const shown = useOrder(id);
  const { order, isMissing, isLoading, failure, refresh } = shown;
  usePull(refresh);
  if (isMissing) return <NoSuchOrder />;
  if (order !== undefined) return <OrderView order={order} shown={shown} />;
  if (isLoading || failure === undefined) return <OrderBones />;
  return (
    <>
      <FailureNote failure={failure} />
      <Button kind="quiet" onTap={() => void refresh()}>
        {text.retry}
      </Button>
    </>
  );
}
