import { orderNumber } from '../../../domain/ids';
import { ORDERS } from '../../schema/access';
import { readRows } from '../records/sql';

const TAKEN = `SELECT COUNT(*) AS orders FROM ${ORDERS} WHERE order_number = {:number}`;

/** An order number nobody has. @param tx the transaction that will use it: nobody else can take it meanwhile */
export function freeOrderNumber(tx: core.App, epochMs: number): string {
  for (;;) {
    const number = orderNumber(epochMs, $security.randomStringWithAlphabet(8, '0123456789'));
    if (readRows(tx, TAKEN, { number }, { orders: 0 })[0]?.orders === 0) return number;
  }
}
