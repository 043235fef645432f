import { useState } from 'react';
import { toast } from '../../../shared/ui/toast';
import { checkoutText } from '../../checkout/text';
import { consent } from '../../privacy/privacy';

/** Which order's delivery is being changed; names and numbers are typed only by who agreed to the privacy guide. */
export function useDeliveryChange() {
  const [changing, setChanging] = useState<string>();
  async function change(id: string): Promise<void> {
    if (await consent.ask()) setChanging(id);
    else toast(checkoutText.delivery.refused);
  }
  return { changing, change: (id: string) => void change(id), close: () => setChanging(undefined) };
}
