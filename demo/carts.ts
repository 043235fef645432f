import { productOf } from './catalogue/products';
import { CUSTOMERS, type CustomerName } from './customers';
import { at, businessIdAt, DAY, HOUR } from './ids';
import { ORDERS } from './order-plans';
import { cartKey, productRecordId } from './orders';
import type { Row } from './demo-file';
import { row } from './row';

/** A line as it lies in somebody's cart. `cheaper` = what it cost less when it was put there, in fen. */
interface Line {
  readonly person: CustomerName;
  readonly group: string;
  readonly model: string;
  readonly quantity: number;
  readonly daysAgo: number;
  readonly cheaper?: number;
  readonly remark?: string;
}

/** Among alice's: one off the shelf, one of which too little is left, one whose price has changed. */
export const LINES: readonly Line[] = [
  { person: 'alice', group: '默认', model: 'BAI-SWA4R-W', quantity: 6, daysAgo: 4 },
  {
    person: 'alice',
    group: '默认',
    model: 'BAI-SWA4R-G',
    quantity: 2,
    daysAgo: 11,
    remark: '总统套房，等上架',
  },
  { person: 'alice', group: '默认', model: 'BAI-RB20MR', quantity: 10, daysAgo: 3 },
  { person: 'alice', group: '默认', model: 'BAI-CHH1-G', quantity: 5, daysAgo: 14, cheaper: 1200 },
  { person: 'alice', group: '西湖样板房', model: 'BAI-RC12E', quantity: 12, daysAgo: 1 },
  { person: 'alice', group: '西湖样板房', model: 'BAI-SWA3R-W', quantity: 36, daysAgo: 1 },
  { person: 'alice', group: '西湖样板房', model: 'BAI-TCT2-H', quantity: 12, daysAgo: 0.5 },
  {
    person: 'alice',
    group: '西湖样板房',
    model: 'BAI-CMD2-R',
    quantity: 12,
    daysAgo: 0.4,
    remark: '双轨，布帘一侧',
  },
  { person: 'bob', group: '天河公寓', model: 'BAI-SNPI-R', quantity: 40, daysAgo: 5 },
  { person: 'bob', group: '天河公寓', model: 'BAI-SNGS-R', quantity: 40, daysAgo: 5, remark: '公寓厨房必装' },
  { person: 'bob', group: '默认', model: 'BAI-GWAI1-B', quantity: 2, daysAgo: 2 },
  { person: 'carol', group: '默认', model: 'BAI-SWB1R-W', quantity: 1, daysAgo: 1 },
  { person: 'dave', group: '默认', model: 'BAI-AC-TL1', quantity: 1, daysAgo: 8 },
];

function cartRow(key: string, line: Line, ordered: boolean): Row {
  const minutes = Math.round(-line.daysAgo * DAY);
  const { openid } = CUSTOMERS[line.person];
  const cartId = businessIdAt('CART', key, minutes);
  return row(
    'tbl_cart',
    key,
    {
      cart_id: cartId,
      cart_number: line.group,
      cart_owner: openid,
      cart_product_id: productRecordId(line.model),
      cart_product_quantity: line.quantity,
      cart_status: 'active',
      cart_at_price: productOf(line.model).price - (line.cheaper ?? 0),
      cart_remark: line.remark ?? '',
    },
    {
      cart_id: cartId,
      cart_create: at(minutes),
      created: at(minutes),
      updated: at(minutes),
      ...(ordered && { cart_status: 'ordered', is_delete: 1 }),
    },
    { person: openid },
  );
}

/** First the lines that orders have used up, so that the same product may lie in the same group again. */
export const cartRows = (): Row[] => [
  ...ORDERS.flatMap((order) => {
    const { person, group, daysAgo } = order;
    if (group === undefined) return [];
    // Put there an hour before the order was placed.
    const earlier = daysAgo + HOUR / DAY;
    return order.lines.map(([model, quantity]) =>
      cartRow(cartKey(order, model), { person, group, model, quantity, daysAgo: earlier }, true),
    );
  }),
  ...LINES.map((line) => cartRow(`${line.person} ${line.group} ${line.model}`, line, false)),
];
