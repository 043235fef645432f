import type { OrderDatabase } from '../ports/orders';
import { wire, type Post } from './pocketbase-service';

/** Orders over PocketBase's service routes. */
export function pocketBaseOrders(post: Post): OrderDatabase {
  return {
    listOrders: (caller, search) => post('order-list', { caller: wire(caller), ...search }),
    viewOrder: (caller, which) => post('order-detail', { caller: wire(caller), ...which }),
    // its key makes it safe to ask twice
    placeOrder: (caller, input, headerKey) =>
      post('order-create', { caller: wire(caller), header_key: headerKey, ...input }),
    changeOrder: (caller, { order_id, ...changes }) =>
      post('order-update', { caller: wire(caller), order_id, changes }, { once: true }),
    hideOrder: (caller, order_id) => post('order-delete', { caller: wire(caller), order_id }, { once: true }),
  };
}
