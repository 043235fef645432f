import type { Delivery } from '../../../domain/delivery';
import type { Storage } from '../../platform/types';
import type { RequestOf } from '../../shared/api/contract';
import type { DeliveryDraft } from './delivery-form';
import type { Lines } from './lines';

/** All of an order but its name. */
export type OrderBody = Omit<RequestOf<'postOrderCreate'>, 'idempotency_key'>;

/** One name for one order that was asked for (`idempotency_key`). */
export interface Attempt {
  readonly key: string;
  /** What was last asked for under this name. */
  readonly body?: OrderBody;
  /** It left the device and nobody knows what came of it: exactly this must be asked again, under this name. */
  readonly isOpen: boolean;
}

/** What is about to be ordered. */
export interface Basket {
  /** Of its first attempt: the same in all tabs, however often it is mended. */
  readonly id: string;
  readonly lines: Lines;
  readonly attempt: Attempt;
}

export interface KeptCheckout {
  readonly basket?: Basket;
  readonly remark?: string;
  /** The last one used. */
  readonly delivery?: Delivery;
  /** Typed and not finished. */
  readonly typing?: DeliveryDraft;
  /** The basket that was ordered last, for a tab that still shows it. */
  readonly placed?: { readonly basket: string; readonly order: string };
}

/** Of whoever is not signed in. */
export const GUEST = '';

const slot = (owner: string): string => `checkout.${owner}`;

/** What checkout keeps on the device, for each person apart and in one slot, so that nothing can be left behind. */
export function checkoutShelf(storage: Storage) {
  function read(owner: string): KeptCheckout {
    try {
      const kept = JSON.parse(storage.get(slot(owner)) ?? '{}') as KeptCheckout | null;
      return kept !== null && typeof kept === 'object' ? kept : {};
    } catch {
      return {};
    }
  }
  const write = (owner: string, kept: KeptCheckout) => storage.set(slot(owner), JSON.stringify(kept));
  const clear = (owner: string) => storage.remove(slot(owner));
  return {
    read,
    clear,
    /** Read again at every change: another tab writes here too. */
    change: (owner: string, change: Partial<KeptCheckout>) => write(owner, { ...read(owner), ...change }),
    /** What a guest was about to order is theirs once they have signed in. */
    adoptGuests(owner: string): void {
      const { basket } = read(GUEST);
      if (owner === GUEST || basket === undefined) return;
      clear(GUEST);
      write(owner, { ...read(owner), basket });
    },
  };
}

export type CheckoutShelf = ReturnType<typeof checkoutShelf>;
