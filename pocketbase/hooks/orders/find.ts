import { ORDERS } from '../../schema/access';
import { rolesAt } from './change';

/**
 * The order with this business id, if the actor may see it: its owner while it is not deleted, staff always. Null for
 * what belongs to another, so that nobody learns that it exists.
 */
export function findOrder(app: core.App, actor: core.Record, orderId: string): core.Record | null {
  const order = app.findRecordsByFilter(ORDERS, 'order_id = {:id}', '', 1, 0, { id: orderId })[0];
  return order && rolesAt(order, actor).length > 0 ? order : null;
}
