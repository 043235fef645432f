import { useSyncExternalStore } from 'react';
import { useQuery } from '../../../shared/query';
import { queries } from '../../../shared/services';
import { allOrders, orderDetail, someOrders } from '../queries';
import { ORDER_STATES } from '../../../../domain/order-states';
import type { OrderRow, OrderSeen } from '../types';

/** What a list that was read already knows of an order. */
function listed(id: string): OrderRow | undefined {
  const lists = [
    queries.state(allOrders, {}),
    ...ORDER_STATES.map((state) => queries.state(someOrders, { state })),
  ];
  for (const { data } of lists) {
    const row = data?.rows.find(({ order_id }) => order_id === id);
    if (row !== undefined) return row;
  }
  return undefined;
}

/** There is no such order, or none of this person's; what no order is called is none either. */
const MISSING: readonly string[] = ['NOT_FOUND', 'INVALID_INPUT'];

/** An order: what its list said stands there at once, the whole of it as soon as the server says it. */
export function useOrder(id: string) {
  const { data, failure, isLoading, receivedAt, refresh } = useQuery(orderDetail, { id });
  const row = useSyncExternalStore(queries.listen, () => listed(id));
  const isMissing = failure !== undefined && MISSING.indexOf(failure.code) >= 0;
  const order: OrderSeen | undefined = isMissing ? undefined : (data ?? row);
  return { order, isMissing, failure, isLoading, receivedAt: receivedAt ?? row?.seenAt, refresh };
}

export type OrderShown = ReturnType<typeof useOrder>;
