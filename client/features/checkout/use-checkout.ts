import { useEffect, useState } from 'react';
import Taro from '@tarojs/taro';
import { useStore } from 'zustand';
import { loadPageCode } from '../../platform/page-code';
import { go, goInstead, usePage } from '../../shared/navigate';
import { PAGES } from '../../shared/navigate/table';
import { session } from '../../shared/services';
import { useResume } from '../../shared/session/use-resume';
import { useSession } from '../../shared/session/use-session';
import { toast } from '../../shared/ui/toast';
import { addToCart } from '../cart';
import { createCheckout, type Checkout, type CheckoutState } from './checkout';
import { asAdditions, DEFAULT_GROUP } from './put-back';
import { GUEST } from './shelf';
import { sumOf, type Lines, type Sum } from './lines';
import { portsOf } from './ports';
import { checkoutText as text } from './text';

export interface CheckoutShown extends CheckoutState {
  readonly checkout: Checkout;
  readonly isGuest: boolean;
  /** Placed, but the page that says so cannot be had: it is said here. */
  readonly isStuck: boolean;
  /** On its way, or the sign-in before it is. */
  readonly isBusy: boolean;
  /** The lines as they would be ordered by the next tap, and what they come to. */
  readonly view: Lines;
  readonly sum: Sum;
  /** What the main button does where the order can be asked for. */
  readonly submit: () => void;
  readonly signIn: () => void;
  readonly putBack: () => void;
}

/** The checkout of one person, or of a guest, on a screen. */
export function useCheckout(owner: string): CheckoutShown {
  const [checkout] = useState(() => createCheckout(portsOf(owner)));
  const state = useStore(checkout.store);
  const { status } = useSession();
  const run = useResume();
  const page = usePage();
  const [isStuck, setStuck] = useState(false);
  // Its code is there before the order is: the card lights the holder without a wait.
  useEffect(() => void loadPageCode(PAGES.placed.path).catch(() => undefined), []);

  async function submitOnce() {
    const failure = await checkout.submit();
    const { phase, orderId, lost, refused } = checkout.store.getState();
    // Why there is no order stands above everything, and the tap was at the lower edge.
    if (refused !== undefined && page.isOnTop()) void Taro.pageScrollTo({ scrollTop: 0, duration: 200 });
    if (phase === 'placed' && orderId !== undefined) {
      // Sent and left: the person is doing something else by now, and only hears of it.
      if (page.isOnTop()) setStuck(!(await goInstead('placed', { id: orderId })));
      else toast(text.leftPlaced, 'good');
    } else if (lost !== undefined && failure === undefined) {
      toast(lost > 0 ? text.mend.lookedLess(lost) : text.mend.looked);
    }
    return failure;
  }

  /** A sign-in that brought nobody says why: the button alone would look dead. */
  function sayWhyNot() {
    const now = session.store.getState();
    if (now.status === 'needs-login') toast(now.failure.message, 'danger');
  }

  async function submit() {
    const wasLost = session.store.getState().status === 'needs-login';
    await run(submitOnce);
    if (wasLost) sayWhyNot();
  }

  async function signIn() {
    await session.signIn();
    sayWhyNot();
  }

  async function putBack() {
    const back = checkout.putBack().filter(({ cartId }) => cartId === undefined);
    if (back.length > 0) await addToCart(asAdditions(back), back[0]?.group ?? DEFAULT_GROUP);
    if (checkout.store.getState().lines.length === 0) await go('cart');
  }

  const view = state.refused?.lines ?? state.lines;
  const sum = sumOf(view);
  return {
    ...state,
    checkout,
    isGuest: owner === GUEST,
    isStuck,
    isBusy: state.phase !== 'editing' || status === 'starting',
    view,
    sum: { ...sum, fen: state.refused?.amount ?? state.amount ?? sum.fen },
    submit: () => void submit(),
    signIn: () => void signIn(),
    putBack: () => void putBack(),
  };
}
