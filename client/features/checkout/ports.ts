import type { ApiResult } from '../../shared/api/send';
import { session } from '../../shared/services';
import { shelf } from './basket';
import type { CheckoutPorts } from './checkout';
import type { RowNow } from './look-again';
import { newKey } from './new-key';
import { noteOrdered } from './placed';

/** A cart is read whole: a line that is not found in it is gone. */
async function allRows(): ReturnType<CheckoutPorts['rows']> {
  const rows: RowNow[] = [];
  let cursor: string | null = null;
  do {
    const page: ApiResult<'postCartList'> = await session.call('postCartList', {
      cart_status: 'active',
      limit: 200,
      ...(cursor !== null && { cursor }),
    });
    if (!page.ok) return page;
    rows.push(...page.answer.data.items);
    cursor = page.answer.data.next_cursor;
  } while (cursor !== null);
  return { ok: true, data: rows };
}

/** The checkout's world: the server, this device, and whose slot on it is. */
export const portsOf = (owner: string): CheckoutPorts => ({
  owner,
  shelf,
  newKey: () => newKey(),
  async create(key, body) {
    const result = await session.call('postOrderCreate', { ...body, idempotency_key: key });
    if (!result.ok) return result;
    noteOrdered(result.answer.data);
    return { ok: true, data: result.answer.data.order_id };
  },
  async setQuantity(cartId, quantity) {
    const result = await session.call('postCartUpdate', { cart_id: cartId, cart_product_quantity: quantity });
    return result.ok ? { ok: true, data: undefined } : result;
  },
  rows: allRows,
  async prices(productIds) {
    const result = await session.call('postProductList', { ids: [...new Set(productIds)] });
    return result.ok ? { ok: true, data: result.answer.data.items } : result;
  },
});
