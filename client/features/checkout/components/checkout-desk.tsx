import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { UserInfo } from '../../../shared/api/contract';
import { goInstead } from '../../../shared/navigate';
import { Button } from '../../../shared/ui/button';
import { Empty } from '../../../shared/ui/empty';
import { List, ListItem } from '../../../shared/ui/list';
import { toast } from '../../../shared/ui/toast';
import { GUEST } from '../shelf';
import { checkoutText as text, placedText } from '../text';
import { useCheckout } from '../use-checkout';
import { useDelivery } from '../use-delivery';
import { DeliveryCard } from './delivery-card';
import { DeliverySheet } from './delivery-sheet';
import { LineGroups } from './line-groups';
import { RefusalCard } from './refusal-card';
import { RemarkSheet } from './remark-sheet';
import { SubmitBar } from './submit-bar';
import { Sums } from './sums';
import './checkout.css';

interface CheckoutDeskProps {
  /** Missing for a guest. */
  readonly person?: UserInfo;
  /** Where there is nothing to order. */
  readonly nothing: ReactNode;
}

/** The desk of one person, or of a guest; mounted anew for another. */
export function CheckoutDesk({ person, nothing }: CheckoutDeskProps) {
  const shown = useCheckout(person?.openid ?? GUEST);
  const { checkout, orderId, refused, failure, delivery, remark, isGuest, isOpen } = shown;
  const form = useDelivery(checkout, person);
  const [isWriting, setWriting] = useState(false);

  if (shown.isStuck && orderId !== undefined) {
    return (
      <Empty done title={placedText.title}>
        <Button kind="main" onTap={() => void goInstead('placed', { id: orderId })}>
          {placedText.order}
        </Button>
      </Empty>
    );
  }
  if (shown.lines.length === 0) return nothing;
  return (
    <>
      <View className="checkout">
        {refused && (
          <RefusalCard refused={refused} failure={failure} isBusy={shown.isBusy} onPutBack={shown.putBack} />
        )}
        {!isGuest && <DeliveryCard delivery={delivery} onTap={form.ask} />}
        <LineGroups lines={shown.view} />
        {!isGuest && (
          <List>
            <ListItem
              icon="edit"
              label={text.remark.label}
              value={remark || text.remark.none}
              onTap={() => (isOpen ? toast(text.settleFirst) : setWriting(true))}
            />
          </List>
        )}
        <Sums sum={shown.sum} />
      </View>
      {form.form && (
        <DeliverySheet
          start={form.form}
          onType={checkout.setTyping}
          onSave={(saved) => {
            checkout.setDelivery(saved);
            form.close();
          }}
          onClose={form.close}
        />
      )}
      {isWriting && (
        <RemarkSheet remark={remark} onType={checkout.setRemark} onClose={() => setWriting(false)} />
      )}
      <SubmitBar shown={shown} onDelivery={form.ask} />
    </>
  );
}
