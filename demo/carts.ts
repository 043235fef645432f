import { CART_STATUS } from '../domain/carts';
import { productOf } from './catalogue/products';
import type { Row } from './demo-file';
import { at, businessIdAt, DAY, HOUR, recordId } from './ids';
import { ORDER_PLANS, type OrderPlan } from './order-plans';
import { PEOPLE, type PersonName } from './people';
import { productRecordId } from './product-ids';
import { row } from './row';

/** A line as it lies in somebody's cart. `cheaper` = what it cost less when it was put there, in fen. */
interface Line {
  readonly person: PersonName;
  readonly group: string;
  readonly model: string;
  readonly quantity: number;
  readonly daysAgo: number;
  readonly cheaper?: number;
  readonly remark?: string;
  /** Key of the order it was put there for. */
  readonly order?: string;
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

/** The lines of an order that came from a cart: put there an hour before. */
export const linesFor = ({ key, person, group, daysAgo, lines }: OrderPlan): Line[] =>
  group === undefined
    ? []
    : lines.map(([model, quantity]) => ({
        person,
        group,
        model,
        quantity,
        daysAgo: daysAgo + HOUR / DAY,
        order: key,
      }));

const keyOf = ({ order, person, group, model }: Line): string =>
  order === undefined ? `${person} ${group} ${model}` : `${order} ${model}`;
const minutesOf = ({ daysAgo }: Line): number => Math.round(-daysAgo * DAY);
export const cartRecordId = (line: Line): string => recordId(`tbl_cart:${keyOf(line)}`);
export const cartId = (line: Line): string => businessIdAt('CART', keyOf(line), minutesOf(line));

function cartRow(line: Line, usedUp: boolean): Row {
  const { openid } = PEOPLE[line.person];
  const time = at(minutesOf(line));
  return row(
    'tbl_cart',
    keyOf(line),
    {
      cart_id: cartId(line),
      cart_number: line.group,
      cart_owner: openid,
      cart_product_id: productRecordId(line.model),
      cart_product_quantity: line.quantity,
      cart_status: CART_STATUS.active,
      cart_at_price: productOf(line.model).price - (line.cheaper ?? 0),
      cart_remark: line.remark ?? '',
    },
    {
      cart_id: cartId(line),
      cart_create: time,
      created: time,
      updated: time,
      ...(usedUp && { cart_status: CART_STATUS.ordered, is_delete: 1 }),
    },
    { person: openid },
  );
}

/**
 * First the lines that orders have used up, so that the same product may lie in the same group again.
 * @param used their record ids
 */
export const cartRows = (used: ReadonlySet<string>): Row[] =>
  [...ORDER_PLANS.flatMap(linesFor), ...LINES].map((line) => cartRow(line, used.has(cartRecordId(line))));
