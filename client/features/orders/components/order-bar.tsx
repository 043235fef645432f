import { platform } from '../../../platform';
import { SERVICE_PHONE } from '../../../shared/service-phone';
import { BarWay, BottomBar } from '../../../shared/ui/bottom-bar';
import { Button } from '../../../shared/ui/button';
import { actionsOf, type OrderAction } from '../states';
import { actionText, orderText } from '../text';
import type { OrderSeen } from '../types';

/** What brings the order on, or what else one would do with it now: one of them. */
function mainOf(order: OrderSeen, can: readonly OrderAction[]): OrderAction | undefined {
  if (can.indexOf('receive') >= 0) return 'receive';
  if (can.indexOf('delivery') >= 0 && order.order_delivery === null) return 'delivery';
  return can.indexOf('remove') >= 0 ? 'again' : undefined;
}

interface OrderBarProps {
  readonly order: OrderSeen;
  readonly busy: boolean;
  readonly onAct: (action: OrderAction) => void;
}

/** Somebody to ask, the ways aside, and the one thing to do in this state. */
export function OrderBar({ order, busy, onAct }: OrderBarProps) {
  const can = actionsOf(order);
  const main = mainOf(order, can);
  const aside = (['remove', 'cancel', 'again'] as const).filter(
    (action) => action !== main && (action === 'again' || can.indexOf(action) >= 0),
  );
  const key = (kind: 'main' | 'quiet', action: OrderAction) => (
    <Button key={action} kind={kind} busy={busy && action === 'again'} onTap={() => onAct(action)}>
      {action === 'delivery' ? orderText.addDelivery : actionText[action]}
    </Button>
  );
  return (
    <BottomBar>
      {SERVICE_PHONE !== '' && (
        <BarWay icon="service" onTap={() => platform.call(SERVICE_PHONE)}>
          {orderText.service}
        </BarWay>
      )}
      {aside.map((action) => key('quiet', action))}
      {main !== undefined && key('main', main)}
    </BottomBar>
  );
}
