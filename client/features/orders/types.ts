import type { AnswerOf } from '../../shared/api/contract';

type OrderRecord = AnswerOf<'postOrderList'>['data']['items'][number];
export type OrderDetail = AnswerOf<'postOrderDetail'>['data'];
export type HistoryEntry = OrderDetail['history'][number];
export type SnapLine = OrderRecord['order_snap'][number];

/**
 * An order in a list. Lists are kept on the device to be read without a network: where it goes, with name and phone,
 * stays with the server.
 */
export type OrderRow = Omit<OrderRecord, 'order_delivery'> & {
  /** Local ms from when it is. */
  readonly seenAt: number;
};

/** What an order's page knows: what the list said at once, history and delivery with its own answer. */
export type OrderSeen = Omit<OrderRow, 'seenAt'> & Partial<Pick<OrderDetail, 'history' | 'order_delivery'>>;

export type OrderState = OrderRecord['order_status'];
export type PayState = OrderRecord['order_pay_status'];

/** An answer as lists keep it. */
export function rowOf({ order_delivery: _where, ...row }: OrderRecord, seenAt: number): OrderRow {
  return { ...row, seenAt };
}
