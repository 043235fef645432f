import type { Failure } from '../../shared/api/failure';
import { platform } from '../../platform';
import { queries, session } from '../../shared/services';
import { toast } from '../../shared/ui/toast/toast';
import { createAccountCart } from './account-cart';
import { acknowledgedPrices } from './acknowledged';
import type { Book } from './book';
import { createGuestCart } from './guest-cart';
import { createHolder } from './holder';
import { createMerge } from './merge';
import { cartQueries, roomsIn } from './queries';
import { cartText } from './text';
import type { Added, Addition } from './types';

/** The parts of the cart put together once. */
export const asked = cartQueries(session.call);
export const holder = createHolder(session.store);
const person = () => holder.getState().openid;
const { storage } = platform;

export const guestCart = createGuestCart(storage, platform.onStorageChange);
export const accountCart = createAccountCart({ call: session.call, queries, asked, storage, person });
export const acknowledged = acknowledgedPrices(storage);

const roomsKnown = () => roomsIn(queries.state(asked.projects, {}).data);

export const mergeGuest = createMerge({
  guest: guestCart,
  account: accountCart,
  storage,
  now: Date.now,
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  person,
  async read() {
    await Promise.all([queries.refresh(asked.cart, {}), queries.refresh(asked.projects, {})]);
    return queries.state(asked.cart, {}).failure === undefined;
  },
  roomsKnown,
  onRefused: (lines, why) => toast(cartText.notMerged(lines.length, why.message)),
});

/** Where changes go: while nobody knows who is here they stay on the device, and are merged as soon as one does. */
export const book = (): Book => (holder.getState().kind === 'person' ? accountCart : guestCart);

/** Puts products into a group; guests' stay on the device. Shows itself at once; never rejects. */
export const addToCart = (additions: readonly Addition[], group: string): Promise<Added> =>
  book().add(additions, group);

/** How many rooms a project has; undefined: nobody knows any more. Kept with the person, on the device for a guest. */
export const setRooms = (group: string, rooms: number | undefined): Promise<Failure | undefined> =>
  book().setRooms(group, rooms);
