import { ok, type Result } from '../../../domain/result';
import type { CartDatabase, CartPage, CartRecord } from '../ports/carts';
import { absolute, wire, type Post } from './pocketbase-service';

/** Carts over PocketBase's service routes. */
export function pocketBaseCarts(post: Post, publicUrl: string): CartDatabase {
  const withLink = (line: CartRecord): CartRecord => ({
    ...line,
    product_picture_url: absolute(line.product_picture_url, publicUrl),
  });
  const lineOf = (result: Result<CartRecord>) => (result.ok ? ok(withLink(result.value)) : result);

  return {
    async listCart(caller, search) {
      const page = await post<CartPage>('cart-list', { caller: wire(caller), ...search });
      return page.ok ? ok({ ...page.value, items: page.value.items.map(withLink) }) : page;
    },
    viewCartLine: async (caller, cart_id) =>
      lineOf(await post('cart-detail', { caller: wire(caller), cart_id })),
    // asked twice, it would add twice
    addToCart: async (caller, line) =>
      lineOf(await post('cart-create', { caller: wire(caller), ...line }, { once: true })),
    changeCartLine: async (caller, change) =>
      lineOf(await post('cart-update', { caller: wire(caller), ...change }, { once: true })),
    removeFromCart: (caller, lines) =>
      post('cart-delete', { caller: wire(caller), ...lines }, { once: true }),
  };
}
