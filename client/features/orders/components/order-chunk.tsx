import { usePictures } from '../hooks/use-pictures';
import type { OrderAction } from '../states';
import type { OrderRow } from '../types';
import { OrderCard, PICTURES } from './order-card';

/** As many orders as the server tells at a time: their pictures are looked up together. */
export const CHUNK = 20;

interface OrderChunkProps {
  readonly orders: readonly OrderRow[];
  /** Whose lines are on their way into the cart. */
  readonly busy: string | undefined;
  readonly onAct: (action: OrderAction, order: OrderRow) => void;
}

/** Some orders that follow each other; apart from the others, so that a further page asks for its own pictures only. */
export function OrderChunk({ orders, busy, onAct }: OrderChunkProps) {
  const pictures = usePictures(
    orders.flatMap(({ order_snap }) => order_snap.slice(0, PICTURES).map(({ product_id }) => product_id)),
  );
  return (
    <>
      {orders.map((order) => (
        <OrderCard
          key={order.order_id}
          order={order}
          pictures={pictures}
          busy={busy === order.order_id}
          onAct={onAct}
        />
      ))}
    </>
  );
}
