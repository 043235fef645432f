import { productOf, type Product } from './catalogue/products';
import { CUSTOMERS, type CustomerName } from './customers';
import { at, businessIdAt, DAY, dayAt, HOUR, recordId } from './ids';
import type { Row } from './demo-file';
import { row } from './row';

type State = 'pending' | 'confirmed' | 'shipped' | 'completed' | 'cancelled';
type Role = 'owner' | 'staff';

/** A move: what it became, by whom, how many hours after the order was placed, with what note. */
type Step = readonly [to: State | 'paid' | 'refunded', by: Role, hours: number, note?: string];

export interface Order {
  readonly key: string;
  readonly person: CustomerName;
  readonly daysAgo: number;
  /** Model and pieces. */
  readonly lines: readonly (readonly [model: string, quantity: number])[];
  /** The cart's group it came from; without one it was bought at once. */
  readonly group?: string;
  readonly steps: readonly Step[];
  readonly tracking?: { readonly carrier: string; readonly number: string };
  readonly remark?: string;
}

const CONFIRM: Step = ['confirmed', 'staff', 3, '库存与收货信息已核对'];
const PAY: Step = ['paid', 'staff', 6, '已收到对公转账'];

export const ORDERS: readonly Order[] = [
  {
    key: 'a1',
    person: 'alice',
    daysAgo: 52,
    group: '西湖样板房',
    lines: [
      ['BAI-RC12E', 2],
      ['BAI-SWA3R-W', 6],
      ['BAI-TCL2-W', 2],
      ['BAI-CHH2-W', 2],
    ],
    steps: [CONFIRM, PAY, ['shipped', 'staff', 26], ['completed', 'owner', 98]],
    tracking: { carrier: '顺丰速运', number: 'SF1428570060001' },
    remark: '样板房急用，请先发主机',
  },
  {
    key: 'a2',
    person: 'alice',
    daysAgo: 34,
    lines: [['BAI-GWSV1-B', 1]],
    steps: [CONFIRM, PAY, ['shipped', 'staff', 30], ['completed', 'owner', 120]],
    tracking: { carrier: '德邦快递', number: 'DPK202060002' },
  },
  {
    key: 'a3',
    person: 'alice',
    daysAgo: 21,
    group: '默认',
    lines: [
      ['BAI-CMD1-R', 8],
      ['BAI-CTS4', 8],
    ],
    steps: [
      CONFIRM,
      PAY,
      ['cancelled', 'staff', 40, '客户改用弯轨，协商取消'],
      ['refunded', 'staff', 64, '原路退回'],
    ],
  },
  {
    key: 'a4',
    person: 'alice',
    daysAgo: 9,
    group: '西湖样板房',
    lines: [
      ['BAI-DDN1-B', 12],
      ['BAI-SNDM-R', 12],
      ['BAI-SNMW-R', 12],
    ],
    steps: [CONFIRM, PAY, ['shipped', 'staff', 50]],
    tracking: { carrier: '顺丰速运', number: 'SF1428570060004' },
    remark: '房号表已发给对接销售',
  },
  {
    key: 'a5',
    person: 'alice',
    daysAgo: 2,
    lines: [
      ['BAI-AC-KC1', 3],
      ['BAI-AC-EN1', 1],
    ],
    steps: [CONFIRM, PAY],
  },
  {
    key: 'a6',
    person: 'alice',
    daysAgo: 0.2,
    group: '默认',
    lines: [
      ['BAI-SWC4R-G', 4],
      ['BAI-AC-FR1', 4],
    ],
    steps: [],
  },
  {
    key: 'b1',
    person: 'bob',
    daysAgo: 44,
    group: '天河公寓',
    lines: [
      ['BAI-RM3R', 4],
      ['BAI-SWB2R-G', 20],
      ['BAI-CHM0-B', 10],
    ],
    steps: [CONFIRM, PAY, ['shipped', 'staff', 48], ['completed', 'owner', 150]],
    tracking: { carrier: '安能物流', number: 'AN880260011' },
  },
  {
    key: 'b2',
    person: 'bob',
    daysAgo: 17,
    lines: [['BAI-GWZB2-B', 5]],
    steps: [['cancelled', 'owner', 5, '']],
  },
  {
    key: 'b3',
    person: 'bob',
    daysAgo: 6,
    group: '天河公寓',
    lines: [
      ['BAI-TCK2-B', 10],
      ['BAI-SNSM-D', 10],
      ['BAI-PS24-60', 4],
    ],
    steps: [CONFIRM, PAY, ['shipped', 'staff', 44]],
    tracking: { carrier: '京东物流', number: 'JDX009260013' },
  },
  {
    key: 'b4',
    person: 'bob',
    daysAgo: 1.4,
    lines: [['BAI-CML1-Z', 1]],
    steps: [CONFIRM],
    remark: '先确认交期，货款本周安排',
  },
  {
    key: 'b5',
    person: 'bob',
    daysAgo: 0.1,
    lines: [
      ['BAI-DMTR4', 3],
      ['BAI-LDC40', 24],
    ],
    steps: [],
  },
  {
    key: 'd1',
    person: 'dave',
    daysAgo: 12,
    lines: [['BAI-AC-TL2', 2]],
    steps: [CONFIRM, ['shipped', 'staff', 20], ['completed', 'owner', 90], ['paid', 'staff', 96, '月结']],
    tracking: { carrier: '中通快递', number: 'ZT7310060021' },
  },
];

const DELIVERIES: { readonly [name in CustomerName]?: object } = {
  alice: {
    name: '艾丽',
    phone: '13800138001',
    region: '浙江省 杭州市 西湖区',
    address: '文三路 999 号宝栖大厦 12 层',
    postcode: '310012',
  },
  bob: {
    name: '包博文',
    phone: '13800138002',
    region: '广东省 广州市 天河区',
    address: '天河北路 888 号 A 座 2306 室',
    postcode: '510630',
  },
  dave: {
    name: '杜大伟',
    phone: '13800138004',
    region: '四川省 成都市 武侯区',
    address: '人民南路四段 66 号 3 单元 501',
    postcode: '610041',
  },
};

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
