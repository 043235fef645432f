import { useState } from 'react';
import { goInstead, hasWayBack, usePage } from '../../../shared/navigate';
import { toast } from '../../../shared/ui/toast';
import { StaleNote } from '../../../shared/ui/stale-note';
import { useAgain } from '../hooks/use-again';
import { useAsk } from '../hooks/use-ask';
import { useDeliveryChange } from '../hooks/use-delivery-change';
import type { OrderShown } from '../hooks/use-order';
import { changeOrder, isQuicker } from '../moves';
import { isEditable, type OrderAction } from '../states';
import { orderText } from '../text';
import type { OrderSeen } from '../types';
import { AgainDialog } from './again-dialog';
import { AskDialog } from './ask-dialog';
import { ChangeDelivery } from './change-delivery';
import { OrderBar } from './order-bar';
import { OrderDelivery } from './order-delivery';
import { OrderFacts } from './order-facts';
import { OrderHead } from './order-head';
import { OrderLines } from './order-lines';
import { OrderProgress } from './order-progress';
import { RemarkSheet } from './remark-sheet';
import './order.css';

interface OrderViewProps {
  readonly order: OrderSeen;
  readonly shown: OrderShown;
}

/** One order, and all that its owner can do with it. */
export function OrderView({ order, shown }: OrderViewProps) {
  const { failure, isLoading, receivedAt, refresh } = shown;
  const page = usePage();
  const [isWriting, setWriting] = useState(false);
  const delivery = useDeliveryChange();
  const again = useAgain();
  const ask = useAsk((action) => {
    if (action !== 'remove') return refresh();
    return hasWayBack() ? page.close() : goInstead('orders').then(() => undefined);
  });

  function act(action: OrderAction): void {
    if (action === 'again') again.buy(order.order_id, order.order_snap);
    else if (action === 'delivery') delivery.change(order.order_id);
    else if (action !== 'parcel') ask.ask({ action, order });
  }

  async function saveRemark(order_remark: string) {
    const failed = await changeOrder(order.order_id, { order_remark });
    if (failed !== undefined && !isQuicker(failed)) return failed;
    await refresh();
    setWriting(false);
    toast(failed?.message ?? orderText.remarkSaved, failed === undefined ? 'good' : 'danger');
    return undefined;
  }

  return (
    <>
      {failure !== undefined && (
        <StaleNote
          failure={failure}
          receivedAt={receivedAt}
          busy={isLoading}
          onRetry={() => void refresh()}
        />
      )}
      <OrderHead order={order} />
      <OrderProgress order={order} isLoading={isLoading} />
      <OrderLines order={order} />
      <OrderDelivery order={order} onChange={() => act('delivery')} />
      <OrderFacts order={order} onRemark={() => setWriting(true)} />
      <OrderBar order={order} busy={again.busy !== undefined} onAct={act} />
      <AskDialog ask={ask} />
      <AgainDialog again={again} />
      {delivery.changing !== undefined && <ChangeDelivery id={delivery.changing} onClose={delivery.close} />}
      {isWriting && isEditable(order) && (
        <RemarkSheet remark={order.order_remark} onSave={saveRemark} onClose={() => setWriting(false)} />
      )}
    </>
  );
}
