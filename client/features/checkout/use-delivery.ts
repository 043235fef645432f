import { useState } from 'react';
import { chooseAddress } from '../../platform/address';
import type { UserInfo } from '../../shared/api/contract';
import { toast } from '../../shared/ui/toast';
import { consent } from '../privacy/privacy';
import type { Checkout } from './checkout';
import { deliveryOf, draftOf, NOTHING_TYPED, problemsOf, type DeliveryDraft } from './delivery-form';
import { checkoutText } from './text';

/** Whom it goes to is whoever orders, most of the time. The device keeps the number masked: that is none. */
const ownDraft = ({ users_name, users_phone }: UserInfo): DeliveryDraft => ({
  ...NOTHING_TYPED,
  name: users_name,
  phone: /^\d+$/.test(users_phone) ? users_phone : '',
});

/** Asking for an address: by WeChat's own list the first time, by a form where that gives none. */
export function useDelivery(checkout: Checkout, person: UserInfo | undefined) {
  const [form, setForm] = useState<DeliveryDraft>();

  async function ask() {
    const { delivery, typing, isOpen } = checkout.store.getState();
    if (isOpen) return toast(checkoutText.settleFirst);
    if (!(await consent.ask())) return toast(checkoutText.delivery.refused);
    const chosen = delivery === undefined && typing === undefined ? await chooseAddress?.() : undefined;
    if (chosen !== undefined && Object.keys(problemsOf(chosen)).length === 0) {
      return checkout.setDelivery(deliveryOf(chosen));
    }
    const own = person === undefined ? NOTHING_TYPED : ownDraft(person);
    setForm(chosen ?? typing ?? (delivery === undefined ? own : draftOf(delivery)));
  }

  return { form, ask: () => void ask(), close: () => setForm(undefined) };
}
