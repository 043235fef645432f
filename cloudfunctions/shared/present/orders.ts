import { ORDERS_NEWEST_FIRST } from '../../../domain/orders';
import { PAGE_SIZE, pageOf } from '../../../domain/paging';
import type { TblOrderRecord } from '../../../generated/pocketbase/records';
import type { JsonRows, OrderRow, ServiceRoutes } from '../../../shared/service-routes';
import type { Shown } from './links';

/** An order as the hooks API shows it: PocketBase's id as `pb_id`, nothing else of PocketBase's own. */
export function order({ id, collectionId, collectionName, ...columns }: OrderRow & Partial<TblOrderRecord>) {
  return { pb_id: id, ...columns };
}

export const orderWithHistory = ({ order: record, history }: ServiceRoutes['orderDetail']['answer']) => ({
  ...order(record),
  history,
});

export function orderPage({ items }: JsonRows, { input }: Shown<{ limit?: number }>) {
  const rows = JSON.parse(items) as OrderRow[];
  const page = pageOf(rows, input.limit ?? PAGE_SIZE.order, ORDERS_NEWEST_FIRST);
  return { ...page, items: page.items.map(order) };
}
