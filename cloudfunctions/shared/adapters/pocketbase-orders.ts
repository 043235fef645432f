import { PAGE_SIZE, pageOf } from '../../../domain/paging';
import { ok, type Result } from '../../../domain/result';
import type { TblOrderRecord } from '../../../generated/pocketbase/records';
import type { OrderDatabase, OrderDetail, OrderRecord } from '../ports/orders';
import { wire, type JsonRows, type Post } from './pocketbase-service';

/** Orders over PocketBase's service routes, which answer records as PocketBase writes them. */
export function pocketBaseOrders(post: Post): OrderDatabase {
  const placed = (result: Result<TblOrderRecord>) => (result.ok ? ok(record(result.value)) : result);

  return {
    async listOrders(caller, { limit = PAGE_SIZE.order, ...search }) {
      const found = await post<JsonRows>('order-list', { caller: wire(caller), ...search, limit });
      if (!found.ok) return found;
      const rows = JSON.parse(found.value.items) as OrderRow[];
      const page = pageOf(rows, limit, (row) => ({ time: row.order_create, id: row.id }));
      return ok({ ...page, items: page.items.map(record) });
    },
    async viewOrder(caller, which) {
      const found = await post<Found>('order-detail', { caller: wire(caller), ...which });
      return found.ok ? ok({ ...record(found.value.order), history: found.value.history }) : found;
    },
    // its key makes it safe to ask twice
    placeOrder: async (caller, input, headerKey) =>
      placed(await post('order-create', { caller: wire(caller), header_key: headerKey, ...input })),
    changeOrder: async (caller, { order_id, ...changes }) =>
      placed(await post('order-update', { caller: wire(caller), order_id, changes }, { once: true })),
    hideOrder: (caller, order_id) => post('order-delete', { caller: wire(caller), order_id }, { once: true }),
  };
}

/** A record as PocketBase writes it, or a row of a list, which has nothing of PocketBase's own. */
type OrderRow = Omit<TblOrderRecord, 'collectionId' | 'collectionName'> & Partial<TblOrderRecord>;

interface Found {
  readonly order: TblOrderRecord;
  readonly history: OrderDetail['history'];
}

/** An order as the hooks API shows it: PocketBase's id as `pb_id`, nothing else of PocketBase's own. */
function record({ id, collectionId, collectionName, ...columns }: OrderRow): OrderRecord {
  return { pb_id: id, ...columns } as OrderRecord;
}
