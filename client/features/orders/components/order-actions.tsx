import { View } from '@tarojs/components';
import { Button } from '../../../shared/ui/button';
import { actionsOf, type OrderAction } from '../states';
import { actionText } from '../text';
import type { OrderRow } from '../types';

interface OrderActionsProps {
  readonly order: OrderRow;
  /** Which order it is, for whoever only hears the buttons. */
  readonly said: string;
  readonly busy: boolean;
  readonly onAct: (action: OrderAction, order: OrderRow) => void;
}

/** Only what this state allows its owner. */
export function OrderActions({ order, said, busy, onAct }: OrderActionsProps) {
  const actions = actionsOf(order);
  if (actions.length === 0) return null;
  return (
    <View className="order-card__actions">
      {actions.map((action) => (
        <Button
          key={action}
          kind={action === 'receive' ? 'soft' : 'quiet'}
          small
          busy={busy && action === 'again'}
          label={`${actionText[action]}，${said}`}
          onTap={() => onAct(action, order)}
        >
          {actionText[action]}
        </Button>
      ))}
    </View>
  );
}
