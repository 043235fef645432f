import { ok, refuse, type Result } from '../../../domain/result';
import { hideRows } from '../carts/rows';
import { inTransaction } from '../records/in-transaction';
import { callerOf } from './caller';
import { stringOf, type Body } from './body';

/** `{caller, cart_id | cart_ids}` → `{cart_ids}`: all of them or none. */
export function cartDelete(app: core.App, body: Body): Result<unknown> {
  const caller = callerOf(app, body, 'writes');
  if (!caller.ok) return caller;
  const many = body['cart_ids'] as readonly string[] | undefined;
  const ids = many === undefined ? [stringOf(body, 'cart_id')] : many;
  return inTransaction(app, (tx) =>
    hideRows(tx, caller.value.id, ids) === ids.length ? ok({ cart_ids: ids }) : refuse('NOT_FOUND'),
  );
}
