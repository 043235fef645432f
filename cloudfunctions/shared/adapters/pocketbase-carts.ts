import { cartItemState, type CartLineRow } from '../../../domain/carts';
import { PAGE_SIZE, pageOf } from '../../../domain/paging';
import { ok, type Result } from '../../../domain/result';
import type { CartDatabase, CartRecord } from '../ports/carts';
import { absolute, wire, type JsonRows, type Post } from './pocketbase-service';

/** Carts over PocketBase's service routes. */
export function pocketBaseCarts(post: Post, publicUrl: string): CartDatabase {
  const record = (row: CartLineRow): CartRecord => ({
    pb_id: row.pb_id,
    cart_id: row.cart_id,
    cart_number: row.cart_number,
    cart_owner: row.cart_owner,
    cart_product_id: row.cart_product_id,
    cart_product_quantity: row.cart_product_quantity,
    cart_status: row.cart_status as CartRecord['cart_status'],
    cart_at_price: row.cart_at_price,
    cart_remark: row.cart_remark,
    cart_create: row.cart_create,
    is_delete: row.is_delete as CartRecord['is_delete'],
    created: row.created,
    updated: row.updated,
    product_name: row.product_name,
    product_modelnumber: row.product_modelnumber,
    product_basic_price: row.product_basic_price,
    product_picture_url: absolute(row.product_picture, publicUrl),
    cart_item_state: cartItemState(row),
  });
  const recordOf = (result: Result<CartLineRow>) => (result.ok ? ok(record(result.value)) : result);

  return {
    async listCart(caller, { limit = PAGE_SIZE.cart, ...search }) {
      const found = await post<JsonRows>('cart-list', { caller: wire(caller), ...search, limit });
      if (!found.ok) return found;
      const rows = JSON.parse(found.value.items) as CartLineRow[];
      const page = pageOf(rows, limit, (row) => ({ time: row.cart_create, id: row.pb_id }));
      return ok({ ...page, items: page.items.map(record) });
    },
    viewCartLine: async (caller, cart_id) =>
      recordOf(await post('cart-detail', { caller: wire(caller), cart_id })),
    // asked twice, it would add twice
    addToCart: async (caller, line) =>
      recordOf(await post('cart-create', { caller: wire(caller), ...line }, { once: true })),
    changeCartLine: async (caller, change) =>
      recordOf(await post('cart-update', { caller: wire(caller), ...change }, { once: true })),
    removeFromCart: (caller, lines) =>
      post('cart-delete', { caller: wire(caller), ...lines }, { once: true }),
  };
}
