import { createStore, type StoreApi } from 'zustand/vanilla';
import { MAX_QUANTITY } from '../../../domain/carts';
import { FEW_LEFT } from '../../../domain/products';
import type { Storage } from '../../platform/types';
import type { Failure } from '../../shared/api/failure';
import type { ProductItem } from '../catalogue/queries';
import type { Book } from './book';
import { count, moved, put, remarkOn, without, type Change } from './changes';
import { keyOf, newLine, type Lines } from './lines';

import { cartText } from './text';
import type { CartLine } from './types';

/** Sent to the account of this person when there were `base` pieces; whether it arrived was not heard. */
export interface Tried {
  readonly by: string;
  readonly base: number;
}

/** What somebody put into the cart before saying who they are. */
interface GuestState {
  readonly lines: Lines;
  readonly rooms: Readonly<Record<string, number>>;
  readonly tried: Readonly<Record<string, Tried>>;
}

export interface GuestCart extends Book {
  readonly store: StoreApi<GuestState>;
  /** Before a line is sent to an account. */
  noteTried(key: string, tried: Tried): void;
  /** These pieces are in an account, or cannot be: what was put in since stays. */
  take(line: CartLine): void;
  forgetRooms(group: string): void;
}

const SLOT = 'cart.guest';
const EMPTY: GuestState = { lines: [], rooms: {}, tried: {} };

const omit = <Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));

const TOO_MANY: Failure = { code: 'INVALID_INPUT', message: cartText.tooMany, details: {} };

/** The cart of a guest: on this device and nowhere else. */
export function createGuestCart(
  storage: Storage,
  onStorageChange?: (listener: (key: string) => void) => void,
): GuestCart {
  function read(): GuestState {
    try {
      return { ...EMPTY, ...(JSON.parse(storage.get(SLOT) ?? '{}') as Partial<GuestState> | null) };
    } catch {
      return EMPTY;
    }
  }
  const store = createStore<GuestState>(read);
  // Another tab writes the same slot.
  onStorageChange?.((key) => {
    if (key === SLOT || key === '*') store.setState(read(), true);
  });

  function keep(changed: Partial<GuestState>): void {
    store.setState(changed);
    const state = store.getState();
    if (state.lines.length === 0 && Object.keys(state.rooms).length === 0) storage.remove(SLOT);
    else storage.set(SLOT, JSON.stringify(state));
  }
  const lines = () => store.getState().lines;
  async function apply(change: Change): Promise<undefined> {
    keep({ lines: change(lines()).map((line) => ({ ...line, id: keyOf(line) })) });
  }
  /** More of a product, where it is in the group already. @returns whether there was room for it */
  async function grow(line: CartLine) {
    const there = lines().find((one) => keyOf(one) === keyOf(line));
    const quantity = line.quantity + (there?.quantity ?? 0);
    if (quantity > MAX_QUANTITY) return TOO_MANY;
    const known = there && { addedFen: there.addedFen, remark: there.remark || line.remark };
    return apply(put({ ...line, ...known, quantity }));
  }

  return {
    store,
    lines,
    async add(additions, group) {
      const outcomes = [];
      // Newest first: the first of several shall lie on top.
      for (const addition of [...additions].reverse()) outcomes.push(await grow(newLine(addition, group)));
      const failure = outcomes.find((outcome) => outcome !== undefined);
      return {
        added: outcomes.filter((outcome) => outcome === undefined).length,
        ...(failure && { failure }),
      };
    },
    bringBack: grow,
    setQuantity: (line, quantity) => apply(count(keyOf(line), quantity)),
    setRemark: (line, remark) => apply(remarkOn(keyOf(line), remark)),
    remove: (gone) => apply(without(new Set(gone.map(keyOf)))),
    async move(going, group) {
      const sums = going.map((line) => {
        const there = lines().find((one) => one.productId === line.productId && one.group === group);
        return line.quantity + (there === undefined || there.group === line.group ? 0 : there.quantity);
      });
      if (sums.some((sum) => sum > MAX_QUANTITY)) return TOO_MANY;
      for (const line of going) await apply(moved(keyOf(line), group));
    },
    async setRooms(group, rooms) {
      const others = omit(store.getState().rooms, group);
      keep({ rooms: rooms === undefined ? others : { [group]: rooms, ...others } });
      return undefined;
    },
    together: (act) => act(),
    flush: () => Promise.resolve(),
    noteTried: (key, tried) => keep({ tried: { ...store.getState().tried, [key]: tried } }),
    take(line) {
      const key = keyOf(line);
      const rest = (lines().find((one) => keyOf(one) === key)?.quantity ?? 0) - line.quantity;
      void apply(rest > 0 ? count(key, rest) : without(new Set([key])));
      keep({ tried: omit(store.getState().tried, key) });
    },
    forgetRooms: (group) => keep({ rooms: omit(store.getState().rooms, group) }),
  };
}

/** A guest's lines with what the catalogue says today; a product that it no longer knows is off the shelf. */
export function withLive(lines: Lines, products: readonly ProductItem[] | undefined): Lines {
  if (products === undefined) return lines;
  const known = new Map(products.map((product) => [product.product_id, product]));
  return lines.map((line) => {
    const product = known.get(line.productId);
    if (product === undefined || product.on_sale === false) return { ...line, state: 'off_shelf' };
    const fen = product.product_basic_price;
    const isShort =
      product.stock_state === 'out' || (product.stock_state === 'few' && line.quantity >= FEW_LEFT);
    return {
      ...line,
      name: product.product_name,
      model: product.product_modelnumber,
      unit: product.product_unit,
      picture: product.picture_url,
      fen,
      state: isShort ? 'short_stock' : fen === line.addedFen ? 'ok' : 'price_changed',
    };
  });
}
