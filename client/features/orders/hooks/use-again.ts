import { useState } from 'react';
import { DEFAULT_CART_NUMBER } from '../../../../domain/carts';
import { go } from '../../../shared/navigate';
import { toast } from '../../../shared/ui/toast';
import { addToCart } from '../../cart';
import { productsByIds } from '../../catalogue/queries';
import { planAgain, type AgainPlan } from '../again';
import { againText } from '../text';
import type { SnapLine } from '../types';

/** Puts what an order had into the cart once more: at once, or after saying what is no longer as it was. */
export function useAgain() {
  /** The order whose products are being looked up. */
  const [busy, setBusy] = useState<string>();
  const [plan, setPlan] = useState<AgainPlan>();

  async function put({ additions }: AgainPlan): Promise<void> {
    const { added, failure } = await addToCart(additions, DEFAULT_CART_NUMBER);
    if (added === 0 && failure !== undefined) return toast(failure.message, 'danger');
    setPlan(undefined);
    if (!(await go('cart'))) return;
    const left = additions.length - added;
    if (left === 0) toast(againText.added(added), 'good');
    else toast(againText.partly(added, left), 'danger');
  }

  async function look(lines: readonly SnapLine[]): Promise<void> {
    // Not from the cache: prices are what this is about.
    const ids = [...new Set(lines.map(({ product_id }) => product_id))];
    const now = await productsByIds.load({ ids }, undefined);
    if (!now.ok) return toast(now.failure.message, 'danger');
    const found = planAgain(lines, now.data);
    if (found.gone.length > 0 || found.changed.length > 0) setPlan(found);
    else await put(found);
  }

  async function during(id: string, work: Promise<void>): Promise<void> {
    setBusy(id);
    await work;
    setBusy(undefined);
  }

  return {
    busy,
    plan,
    buy: (id: string, lines: readonly SnapLine[]) => {
      if (busy === undefined) void during(id, look(lines));
    },
    confirm: () => {
      if (plan !== undefined && busy === undefined) void during('', put(plan));
    },
    close: () => setPlan(undefined),
  };
}

export type Again = ReturnType<typeof useAgain>;
