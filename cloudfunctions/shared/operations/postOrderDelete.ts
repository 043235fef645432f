import type { components } from '../../../generated/contract/api';
import { forCaller } from '../operation';

type Input = components['schemas']['OrderDeleteRequest'];

/** Hides a finished order from its owner (`/pb/api/order/delete`). */
export const postOrderDelete = forCaller<Input, { order_id: string }>(({ order_id }, caller, { database }) =>
  database.hideOrder(caller, order_id),
);
