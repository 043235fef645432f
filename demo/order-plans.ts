import type { Tracking } from '../domain/delivery';
import type { OrderRole, OrderState, PayState } from '../domain/order-states';
import type { PersonName } from './people';

/** A move: what it becomes, in whose role, how many hours after the order was placed, with what note. */
export type Step = readonly [to: OrderState | PayState, by: OrderRole, hours: number, note?: string];

/** What somebody orders and what is done with it; what comes of that, the domain's rules decide. */
export interface OrderPlan {
  readonly key: string;
  readonly person: PersonName;
  readonly daysAgo: number;
  /** Model and pieces. */
  readonly lines: readonly (readonly [model: string, quantity: number])[];
  /** The cart's group it came from; without one it was bought at once. */
  readonly group?: string;
  readonly steps: readonly Step[];
  /** The parcel, told when it is shipped. */
  readonly tracking?: Tracking;
  readonly remark?: string;
}

const CONFIRM: Step = ['confirmed', 'staff', 3, '库存与收货信息已核对'];
const PAY: Step = ['paid', 'staff', 6, '已收到对公转账'];

export const ORDER_PLANS: readonly OrderPlan[] = [
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
