import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Delivery } from '../../../domain/delivery';
import type { Failure } from '../../shared/api/failure';
import type { Loaded } from '../../shared/query';
import type { DeliveryDraft } from './delivery-form';
import { basketHere } from './basket-here';
import { sumOf, type Lines } from './lines';
import { lookAgain, type RowNow } from './look-again';
import { isSameBody, orderBody } from './order-body';
import { asksForPrices, leavesOpen, readRefusal, type Refused } from './refusals';
import type { PriceNow } from './mended';
import type { Attempt, CheckoutShelf, OrderBody } from './shelf';

/** What the checkout needs of the world around it. */
export interface CheckoutPorts {
  /** Whose device slot it is; a guest's is read and never sent. */
  readonly owner: string;
  readonly shelf: CheckoutShelf;
  newKey(): Promise<string>;
  /** Asks for the order; tells its id. */
  create(key: string, body: OrderBody): Promise<Loaded<string>>;
  setQuantity(cartId: string, quantity: number): Promise<Loaded<unknown>>;
  rows(): Promise<Loaded<readonly RowNow[]>>;
  prices(productIds: readonly string[]): Promise<Loaded<readonly PriceNow[]>>;
}

export interface CheckoutState {
  readonly phase: 'editing' | 'sending' | 'placed';
  /** As the person last agreed to them. */
  readonly lines: Lines;
  /** The amount agreed to, where it is not the sum of the lines. */
  readonly amount?: number;
  readonly remark: string;
  readonly delivery?: Delivery;
  readonly typing?: DeliveryDraft;
  readonly refused?: Refused;
  /** What a mend met before the order was asked for again. */
  readonly failure?: Failure;
  /** Nobody knows what came of the last time: nothing may be changed until somebody does. */
  readonly isOpen: boolean;
  /** Products that were no longer in the cart when it was looked at again. */
  readonly lost?: number;
  readonly orderId?: string;
}

const unheard = (lines: Lines): Refused => ({ refusal: { kind: 'unheard' }, lines });
const changed = (lines: Lines): Refused => ({ refusal: { kind: 'changed', isReused: false }, lines });
const idsOf = (lines: Lines) => lines.map(({ productId }) => productId);

export type Checkout = ReturnType<typeof createCheckout>;

/**
 * From the lines of a basket to one order, apart from React: editing → sending → placed, or refused with a mend. The
 * attempt lies on the device before it leaves it, so that whatever happens to the page the same one is asked for again.
 */
export function createCheckout(ports: CheckoutPorts) {
  const { owner, shelf } = ports;
  shelf.adoptGuests(owner);
  const { remark = '', delivery, typing } = shelf.read(owner);
  const basket = basketHere(owner, shelf);
  const store: StoreApi<CheckoutState> = createStore<CheckoutState>(() => {
    const { lines = [], attempt } = basket.now() ?? {};
    const isOpen = attempt?.isOpen ?? false;
    return {
      phase: 'editing',
      lines,
      remark,
      delivery,
      typing,
      isOpen,
      ...(isOpen && { refused: unheard(lines) }),
    };
  });
  const get = store.getState;
  const set = (change: Partial<CheckoutState>) => store.setState(change);

  function keepLines(lines: Lines): void {
    basket.keep({ lines });
    set({ lines });
  }

  function keepAttempt(attempt: Attempt): void {
    basket.keep({ attempt });
    set({ isOpen: attempt.isOpen });
  }

  const showPlaced = (orderId: string) =>
    set({ phase: 'placed', orderId, refused: undefined, failure: undefined, isOpen: false });

  /** Only what the person sees is asked for: what another tab has done is shown first. */
  function isStillSo(): boolean {
    const standing = basket.catchUp();
    if (standing.is === 'placed') showPlaced(standing.order);
    if (standing.is === 'mended') {
      const { lines, attempt } = standing.basket;
      set({ lines, isOpen: attempt.isOpen, refused: changed(lines) });
    }
    return standing.is === 'ours';
  }

  /** The rows of the cart first: an order takes what is in them. */
  async function mendCart(lines: Lines): Promise<Failure | undefined> {
    for (const { cartId, quantity } of lines) {
      const before = get().lines.find((line) => line.cartId === cartId);
      if (cartId === undefined || before === undefined || before.quantity === quantity) continue;
      const answer = await ports.setQuantity(cartId, quantity);
      if (!answer.ok) return answer.failure;
    }
    return undefined;
  }

  async function mend({ refusal, lines, amount }: Refused): Promise<Failure | undefined> {
    const failure = await mendCart(lines);
    if (failure?.code === 'NOT_FOUND') set({ refused: changed(get().lines) });
    else if (failure !== undefined) set({ failure });
    else {
      keepLines(lines);
      if (refusal.kind === 'price') set({ amount });
    }
    return failure;
  }

  /** The attempt as it leaves the device: the very same while nobody knows of the last time, else one for what is asked now. */
  async function nextAttempt(before: Attempt): Promise<Required<Attempt>> {
    if (before.isOpen && before.body !== undefined) return { ...before, body: before.body };
    const body = orderBody(get());
    const isSame = before.body === undefined || isSameBody(before.body, body);
    return { key: isSame ? before.key : await ports.newKey(), body, isOpen: true };
  }

  async function send(before: Attempt): Promise<Failure | undefined> {
    const attempt = await nextAttempt(before);
    keepAttempt(attempt);
    const answer = await ports.create(attempt.key, attempt.body);
    if (answer.ok) {
      basket.place(answer.data);
      showPlaced(answer.data);
      return undefined;
    }
    const { failure } = answer;
    keepAttempt({ ...attempt, isOpen: leavesOpen(failure, before.isOpen) });
    const { lines } = get();
    const prices = asksForPrices(failure) ? await ports.prices(idsOf(lines)) : undefined;
    set({
      refused: readRefusal(failure, lines, prices?.ok ? prices.data : []),
      amount: undefined,
      lost: undefined,
    });
    return failure;
  }

  async function order(): Promise<Failure | undefined> {
    const now = isStillSo() ? basket.now() : undefined;
    if (now === undefined) return undefined;
    const { refused } = get();
    const failure = refused && (await mend(refused));
    return failure ?? send(now.attempt);
  }

  /** The lines as they are now, shown before anything is asked for again; what will be is another attempt. */
  async function look(): Promise<Failure | undefined> {
    const { lines } = get();
    const now = await lookAgain(lines, ports);
    if (!now.ok) {
      set({ failure: now.failure });
      return now.failure;
    }
    keepAttempt({ key: await ports.newKey(), isOpen: false });
    keepLines(now.data);
    set({ refused: undefined, amount: undefined, lost: sumOf(lines).kinds - sumOf(now.data).kinds });
    return undefined;
  }

  return {
    store,
    /** The main button: what it says is done, and the order asked for. @returns why there is none */
    async submit(): Promise<Failure | undefined> {
      const { phase, refused } = get();
      if (phase !== 'editing' || basket.now() === undefined) return undefined;
      set({ phase: 'sending', failure: undefined });
      const failure = await (refused?.refusal.kind === 'changed' ? look() : order());
      if (get().phase === 'sending') set({ phase: 'editing' });
      return failure;
    },
    /** Leaves out what cannot be ordered now. @returns the lines that stay behind */
    putBack(): Lines {
      const { refused, lines } = get();
      if (refused?.refusal.kind !== 'short') return [];
      const ids = refused.refusal.shortages.map(({ line }) => line.productId);
      keepLines(refused.lines.filter(({ productId }) => !ids.includes(productId)));
      set({ refused: undefined, failure: undefined });
      return lines.filter(({ productId }) => ids.includes(productId));
    },
    setRemark(remark: string): void {
      shelf.change(owner, { remark });
      set({ remark });
    },
    setDelivery(delivery: Delivery): void {
      shelf.change(owner, { delivery, typing: undefined });
      set({ delivery, typing: undefined });
    },
    setTyping(typing: DeliveryDraft): void {
      shelf.change(owner, { typing });
      set({ typing });
    },
  };
}
