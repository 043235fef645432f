import { ok, refuse, type Result } from '../../../domain/result';
import { hideRows } from '../carts/rows';
import { inTransaction } from '../records/in-transaction';
import { callerOf } from './caller';
import { invalid, type Body } from './body';

/** `{caller, cart_id | cart_ids}` → `{cart_ids}`: all of them or none. */
export function cartDelete(app: core.App, body: Body): Result<unknown> {
  const caller = callerOf(app, body, 'writes');
  if (!caller.ok) return caller;
  const { cart_id: one, cart_ids: many } = body as {
    readonly cart_id?: string;
    readonly cart_ids?: string[];
  };
  if ((one === undefined) === (many === undefined)) {
    return invalid('cart_ids', 'cart_id 与 cart_ids 必须且只能填一个');
  }
  const ids = many || [one as string];
  return inTransaction(app, (tx) =>
    hideRows(tx, caller.value.id, ids) === ids.length ? ok({ cart_ids: ids }) : refuse('NOT_FOUND'),
  );
}
