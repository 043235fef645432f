import { cartItemState, type CartLineRow } from '../../../domain/carts';
import { ok, type Result } from '../../../domain/result';
import type { CartDatabase, CartRecord } from '../ports/carts';
import { absolute, wire, type Post } from './pocketbase-service';

/** Carts over PocketBase's service routes. */
export function pocketBaseCarts(post: Post, publicUrl: string): CartDatabase {
  const record = (row: CartLineRow): CartRecord => {
    const { product_stock, product_status, product_is_delete, product_picture, ...shown } = row;
    return {
      ...shown,
      product_picture_url: absolute(product_picture, publicUrl),
      cart_item_state: cartItemState(row),
    } as CartRecord;
  };
  const recordOf = (result: Result<CartLineRow>) => (result.ok ? ok(record(result.value)) : result);

  return {
    async listCart(caller, search) {
      const page = await post<Page>('cart-list', { caller: wire(caller), ...search });
      return page.ok ? ok({ ...page.value, items: page.value.items.map(record) }) : page;
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

interface Page {
  readonly items: readonly CartLineRow[];
  readonly next_cursor: string | null;
}
