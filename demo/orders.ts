import type { Tracking } from '../domain/delivery';
import type { OrderAsk } from '../domain/order-ask';
import { PAY_STATES, type OrderState, type PayState } from '../domain/order-states';
import { decideOrderUpdate, type OrderChanges } from '../domain/order-update';
import {
  decideOrder,
  type CartRow,
  type HistoryEntry,
  type NewOrder,
  type StockMove,
} from '../domain/orders';
import { PRODUCT_STATUS, type Product } from '../domain/products';
import type { Result } from '../domain/result';
import { cartId, cartRecordId, linesFor } from './carts';
import { PRODUCTS, productOf } from './catalogue/products';
import { deliveryOf } from './companies';
import type { Row } from './demo-file';
import { at, businessIdAt, DAY, dayAt, HOUR } from './ids';
import { ORDER_PLANS, type OrderPlan, type Step } from './order-plans';
import { PEOPLE } from './people';
import { pictureId, productId, productRecordId } from './product-ids';
import { row } from './row';

/** An order as it is after everything its plan does with it. */
export interface DemoOrder {
  readonly plan: OrderPlan;
  readonly columns: Omit<NewOrder, 'order_tracking'> & { readonly order_tracking: Tracking | null };
  /** Hours after it was placed. */
  readonly history: readonly { readonly hours: number; readonly entry: HistoryEntry }[];
}

/** What all plans come to, carried out one after the other by the rules that live orders meet; oldest first. */
export interface Sold {
  readonly orders: readonly DemoOrder[];
  /** What is left, by model; -1 = not counted. */
  readonly stock: ReadonlyMap<string, number>;
  /** Record ids of the cart rows that orders have used up. */
  readonly usedCarts: ReadonlySet<string>;
}

/** @throws when the rules refuse what the demo wants: its own data is wrong */
function accepted<T>(result: Result<T>, what: string): T {
  if (!result.ok) throw new Error(`demo ${what}: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

/** Carries out every plan. @throws when a rule refuses one */
export function sellAll(): Sold {
  const left = new Map(PRODUCTS.map(({ model, stock }) => [productRecordId(model), stock]));
  const move = (moves: readonly StockMove[], sign: 1 | -1): void => {
    for (const { product, pieces } of moves) left.set(product, (left.get(product) ?? 0) + sign * pieces);
  };
  const usedCarts = new Set<string>();

  const oldestFirst = [...ORDER_PLANS].sort((a, b) => b.daysAgo - a.daysAgo);
  const orders = oldestFirst.map((plan): DemoOrder => {
    const { order, takeStock, consumeCarts, history } = placed(plan, left);
    move(takeStock, -1);
    for (const id of consumeCarts) usedCarts.add(id);
    const told = history.map((entry) => ({ hours: 0, entry }));
    let columns: DemoOrder['columns'] = order;
    for (const step of plan.steps) {
      const [to, by, hours, note = ''] = step;
      const decided = decideOrderUpdate(columns, changesOf(step, plan), [by]);
      const update = accepted(decided, `order ${plan.key} → ${to}`);
      move(update.giveBackStock, 1);
      columns = { ...columns, ...update.columns };
      told.push(...update.history.map((entry) => ({ hours, entry: { ...entry, note } })));
    }
    return { plan, columns, history: told };
  });
  const stock = new Map(PRODUCTS.map(({ model }) => [model, left.get(productRecordId(model)) ?? 0]));
  return { orders, stock, usedCarts };
}

function placed(plan: OrderPlan, left: ReadonlyMap<string, number>) {
  const carts = linesFor(plan).map((line): CartRow => ({
    id: cartRecordId(line),
    cart_id: cartId(line),
    cart_product_id: productRecordId(line.model),
    cart_product_quantity: line.quantity,
  }));
  const items = plan.lines.map(([model, quantity]) => ({ product_id: productRecordId(model), quantity }));
  const ask: OrderAsk = {
    lines: plan.group === undefined ? { items } : { cart_ids: carts.map(({ cart_id }) => cart_id) },
    idempotencyKey: '',
    delivery: deliveryOf(plan.person),
    remark: plan.remark ?? '',
  };
  const products = plan.lines.map(([model]) => facts(model, left));
  const decided = decideOrder({ ask, request: '', previous: null, carts, products });
  const decision = accepted(decided, `order ${plan.key}`);
  if (decision.kind === 'replay') throw new Error('an order without a key cannot be a replay');
  return decision.writes;
}

function facts(model: string, left: ReadonlyMap<string, number>): Product {
  const product = productOf(model);
  const id = productRecordId(model);
  return {
    id,
    prod_list_id: productId(product),
    prod_list_name: product.name,
    prod_list_modelnumber: model,
    prod_list_basic_price: product.price,
    prod_list_stock: left.get(id) ?? 0,
    prod_list_status: product.onShelf ? PRODUCT_STATUS.onShelf : PRODUCT_STATUS.offShelf,
    is_delete: 0,
    picture: pictureId(product),
  };
}

const isPayment = (to: OrderState | PayState): to is PayState => PAY_STATES.some((state) => state === to);

function changesOf([to]: Step, { tracking }: OrderPlan): OrderChanges {
  if (isPayment(to)) return { order_pay_status: to };
  return { order_status: to, ...(to === 'shipped' && tracking && { order_tracking: tracking }) };
}

/** An order and its history. @param place among all orders, for its number */
export function orderRows({ plan, columns, history }: DemoOrder, place: number): Row[] {
  const minutes = Math.round(-plan.daysAgo * DAY);
  const orderId = businessIdAt('ORDER', plan.key, minutes);
  const number = `${dayAt(minutes)}${String(place * 7919 + 10_260_037).padStart(8, '0')}`;
  const { openid } = PEOPLE[plan.person];
  const timeOf = (hours: number): string => at(minutes + Math.round(hours * HOUR));
  const owned = { person: openid };
  return [
    row(
      'tbl_order',
      plan.key,
      { order_id: orderId, order_number: number, order_owner: openid, ...columns },
      {
        order_id: orderId,
        order_number: number,
        order_create: timeOf(0),
        created: timeOf(0),
        updated: timeOf(Math.max(...history.map(({ hours }) => hours))),
      },
      owned,
    ),
    ...history.map(({ hours, entry }, i) =>
      row(
        'tbl_order_history',
        `${plan.key} ${i}`,
        { order_id: orderId, order_owner: openid, ...entry },
        { created: timeOf(hours), updated: timeOf(hours) },
        owned,
      ),
    ),
  ];
}
