import type { Failure } from '../../shared/api/failure';
import { session } from '../../shared/services';
import { toast } from '../../shared/ui/toast/toast';
import { startCheckout } from '../checkout/basket';
import { acknowledged, book, guestCart, holder, mergeGuest } from './cart';
import { ask } from './desk';
import { canBeOrdered, keyOf, type Lines } from './lines';
import { cartText } from './text';
import { undoMove } from './undo-move';
import type { CartLine } from './types';

/** Lines of one order. */
export const MOST_AT_ONCE = 100;

let lastTold: Failure | undefined;

/** Says why something was taken back; several taps that went out as one are told once. */
async function told(outcome: Promise<Failure | undefined>): Promise<boolean> {
  const failure = await outcome;
  if (failure !== undefined && failure !== lastTold) toast(failure.message, 'danger');
  lastTold = failure;
  return failure === undefined;
}

export const setQuantity = (line: CartLine, quantity: number): Promise<boolean> =>
  told(book().setQuantity(line, quantity));

export const setRemark = (line: CartLine, remark: string): Promise<boolean> =>
  told(book().setRemark(line, remark));

export const changeRooms = (group: string, rooms: number | undefined): Promise<boolean> =>
  told(book().setRooms(group, rooms));

export const acknowledgePrice = (line: CartLine): void => acknowledged.acknowledge(line, book().lines());

/** The server puts nothing into a cart that is off the shelf. */
export const isLastChance = (line: CartLine): boolean =>
  holder.getState().kind === 'person' && line.state === 'off_shelf';

/** Lines go at once, and come back as they were for as long as that is offered; where that cannot be it is asked first. */
export function removeLines(lines: Lines): Promise<void> {
  if (lines.some(isLastChance)) return Promise.resolve(ask({ what: 'remove', lines }));
  return removeNow(lines);
}

export async function removeNow(lines: Lines): Promise<void> {
  const here = book();
  const outcome = here.remove(lines);
  const returning = lines.filter((line) => !isLastChance(line));
  toast(cartText.removed(lines.length), undefined, returning.length > 0 ? () => void bringBack() : undefined);
  async function bringBack(): Promise<void> {
    if ((await outcome) !== undefined) return;
    await here.together(async () => {
      // The newest comes last, so that it lies on top again.
      for (const line of [...returning].reverse()) await told(here.bringBack(line));
    });
  }
  await told(outcome);
}

/** Into another project, and back for as long as that is offered. */
export async function moveLines(lines: Lines, group: string): Promise<void> {
  const going = lines.filter((line) => line.group !== group);
  if (going.length === 0) return;
  const here = book();
  const undo = undoMove(going, group, here.lines());
  const outcome = here.move(going, group);
  toast(cartText.moved(going.length, group), undefined, () => {
    void told(outcome.then(() => here.together(() => undo(here))));
  });
  await told(outcome);
}

/** Another name for a project: its lines and its rooms go with it. */
export async function renameGroup(from: string, to: string, lines: Lines, rooms?: number): Promise<void> {
  if (from === to) return;
  const isMoved = await told(book().move(lines, to));
  if (!isMoved || rooms === undefined) return;
  if (await changeRooms(to, rooms)) await changeRooms(from, undefined);
}

/** Lines as they are known now: what was tapped a moment ago may have changed since. */
const asNow = (lines: Lines): Lines => {
  const now = new Map(
    book()
      .lines()
      .map((line) => [keyOf(line), line]),
  );
  return lines.flatMap((line) => now.get(keyOf(line)) ?? []);
};

/** To the checkout with these lines, after all counts are at the server. */
export async function settle(lines: Lines): Promise<void> {
  if (lines.length === 0) return toast(cartText.tickFirst);
  if (lines.length > MOST_AT_ONCE) return ask({ what: 'tooMany', lines });
  await book().flush();
  const going = asNow(lines).filter(canBeOrdered);
  if (going.length === 0) return;
  await startCheckout(
    going.map((line) => ({
      productId: line.productId,
      cartId: line.id,
      name: line.name,
      model: line.model,
      unit: line.unit,
      picture: line.picture,
      fen: line.fen,
      quantity: line.quantity,
      group: line.group,
    })),
  );
}

/** Signs a guest in, whose lines go into the account. @returns whether somebody is here now */
export async function signIn(): Promise<boolean> {
  await session.signIn();
  const state = session.store.getState();
  if (state.status === 'needs-login' || state.status === 'refused') toast(state.failure.message, 'danger');
  if (holder.getState().kind !== 'person') return false;
  await mergeGuest();
  return true;
}

/** A guest orders: signed in, with everything merged, the same lines go on to the checkout. */
export async function signInAndSettle(lines: Lines): Promise<void> {
  if (!(await signIn())) return;
  const left = new Set(guestCart.lines().map(keyOf));
  if (lines.some((line) => left.has(keyOf(line)))) return toast(cartText.notAllMerged);
  await settle(asNow(lines));
}
