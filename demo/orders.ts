import { productOf, type Product } from './catalogue/products';
import { CUSTOMERS } from './customers';
import { at, businessIdAt, DAY, dayAt, HOUR, recordId } from './ids';
import type { Row } from './demo-file';
import { DELIVERIES, type Order, ORDERS, type Step } from './order-plans';
import { row } from './row';

const PAYMENTS = ['paid', 'refunded'];
const isPayment = ([to]: Step): boolean => PAYMENTS.indexOf(to) >= 0;
const placed = ({ daysAgo }: Order): number => Math.round(-daysAgo * DAY);
export const stateOf = ({ steps }: Order): string =>
  steps.filter((step) => !isPayment(step)).at(-1)?.[0] ?? 'pending';

export const productRecordId = (model: string): string => recordId(`tbl_product_list:${model}`);
export const productIdOf = (product: Product): string =>
  businessIdAt('PROD', product.model, -100 * DAY + product.sort);
export const pictureName = (product: Product): string => `pictures/${product.pictures[0]?.name}.png`;
export const cartKey = (order: Order, model: string): string => `${order.key} ${model}`;

/** Pieces that orders hold of a product: cancelled ones gave theirs back. */
export function sold(model: string): number {
  return ORDERS.filter((order) => stateOf(order) !== 'cancelled')
    .flatMap(({ lines }) => lines)
    .reduce((sum, [ordered, quantity]) => sum + (ordered === model ? quantity : 0), 0);
}

function historyRows(order: Order, orderId: string): Row[] {
  let [state, payment] = ['', 'unpaid'];
  const moves: readonly Step[] = [['pending', 'owner', 0], ...order.steps];
  return moves.map((step, i) => {
    const [to, by, hours, note = ''] = step;
    const from = isPayment(step) ? payment : state;
    if (isPayment(step)) payment = to;
    else state = to;
    const time = at(placed(order) + Math.round(hours * HOUR));
    const { openid } = CUSTOMERS[order.person];
    return row(
      'tbl_order_history',
      `${order.key} ${i}`,
      { order_id: orderId, order_owner: openid, actor_role: by, state_from: from, state_to: to, note },
      { created: time, updated: time },
      { person: openid },
    );
  });
}

/** An order and its history. @param attachmentId of a file by its name */
export function orderRows(order: Order, attachmentId: (name: string) => string): Row[] {
  const orderId = businessIdAt('ORDER', order.key, placed(order));
  const snap = order.lines.map(([model, quantity]) => {
    const product = productOf(model);
    return {
      product_id: productRecordId(model),
      prod_list_id: productIdOf(product),
      name: product.name,
      model,
      unit_price: product.price,
      quantity,
      subtotal: product.price * quantity,
      picture: attachmentId(pictureName(product)),
    };
  });
  const state = stateOf(order);
  const counted = order.lines.filter(([model]) => productOf(model).stock >= 0);
  const taken = counted.map(([model, pieces]) => ({ product: productRecordId(model), pieces }));
  const lastHours = order.steps.reduce((most, [, , hours]) => Math.max(most, hours), 0);
  const { openid } = CUSTOMERS[order.person];
  const sources = snap.map(({ model, prod_list_id }) =>
    order.group === undefined
      ? prod_list_id
      : businessIdAt('CART', cartKey(order, model), placed(order) - HOUR),
  );
  const number = `${dayAt(placed(order))}${String(ORDERS.indexOf(order) * 7919 + 10_260_037).padStart(8, '0')}`;
  const columns = {
    order_id: orderId,
    order_number: number,
    order_owner: openid,
    order_source: order.group === undefined ? 'buy_now' : 'cart',
    order_source_id: sources.join('|'),
    order_status: state,
    order_pay_status: order.steps.filter(isPayment).at(-1)?.[0] ?? 'unpaid',
    order_item_quantity: snap.reduce((sum, { quantity }) => sum + quantity, 0),
    order_snap: snap,
    order_amount: snap.reduce((sum, { subtotal }) => sum + subtotal, 0),
    order_delivery: DELIVERIES[order.person] ?? null,
    order_tracking: order.tracking ?? null,
    order_remark: order.remark ?? '',
    order_stock_taken: state === 'cancelled' ? [] : taken,
  };
  const time = at(placed(order));
  const written = {
    order_id: orderId,
    order_number: number,
    order_create: time,
    created: time,
    updated: at(placed(order) + Math.round(lastHours * HOUR)),
  };
  return [row('tbl_order', order.key, columns, written, { person: openid }), ...historyRows(order, orderId)];
}
