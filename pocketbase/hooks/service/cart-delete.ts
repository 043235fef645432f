import { removedCartIds } from '../../../domain/carts';
import { ok, refuse } from '../../../domain/result';
import { forCaller } from '../callers/caller';
import { hideRows } from '../carts/rows';
import { inTransaction } from '../records/in-transaction';

/** `{caller, cart_id | cart_ids}` → `{cart_ids}`: all of them or none. */
export const cartDelete = forCaller('writes', (app, { id: owner }, body) => {
  const named = removedCartIds(body as { readonly cart_id?: string; readonly cart_ids?: string[] });
  if (!named.ok) return named;
  const cart_ids = named.value;
  return inTransaction(app, (tx) =>
    hideRows(tx, owner, cart_ids) === cart_ids.length ? ok({ cart_ids }) : refuse('NOT_FOUND'),
  );
});
