import type { Failure } from '../../shared/api/failure';
import type { RequestOf } from '../../shared/api/contract';
import { session } from '../../shared/services';
import { expireOrders } from './queries';
import { actionText } from './text';

/** What is asked about first, because it cannot be taken back. */
export type AskedAction = 'cancel' | 'receive' | 'remove';
type Change = Omit<RequestOf<'postOrderUpdate'>, 'order_id'>;

/**
 * Only what the state allows its owner is offered, so each of these means that the order is no longer what the person
 * saw. `FORBIDDEN`: what it could become is by now up to staff (a confirmed order is theirs to cancel).
 */
const MOVED_ON: readonly string[] = ['ORDER_STATE', 'FORBIDDEN', 'NOT_FOUND'];

/** Somebody was quicker: a sentence says so, and the order is shown as it is. */
export const isQuicker = ({ code }: Failure): boolean => MOVED_ON.indexOf(code) >= 0;

function settled(failure: Failure | undefined, isGone = false): Failure | undefined {
  if (failure === undefined) expireOrders({ isGone });
  else if (isQuicker(failure)) {
    expireOrders();
    return { ...failure, message: actionText.quicker };
  }
  return failure;
}

/** Changes an order; all that shows it is asked for again. @returns why not */
export async function changeOrder(id: string, change: Change): Promise<Failure | undefined> {
  const result = await session.call('postOrderUpdate', { order_id: id, ...change });
  return settled(result.ok ? undefined : result.failure);
}

/** Does what was asked about. @returns why not */
export async function carryOut(action: AskedAction, id: string): Promise<Failure | undefined> {
  if (action === 'cancel') return changeOrder(id, { order_status: 'cancelled' });
  if (action === 'receive') return changeOrder(id, { order_status: 'completed' });
  const result = await session.call('postOrderDelete', { order_id: id });
  return settled(result.ok ? undefined : result.failure, true);
}
