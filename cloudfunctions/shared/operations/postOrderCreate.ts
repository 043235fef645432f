import type { components } from '../../../generated/contract/api';
import { forCaller } from '../operation';
import type { OrderRecord } from '../ports/orders';

type Input = components['schemas']['OrderCreateRequest'];

/** Places an order from the caller's cart or of products bought at once (`/pb/api/order/create`). */
export const postOrderCreate = forCaller<Input, OrderRecord>((input, caller, { database, idempotencyKey }) =>
  database.placeOrder(caller, input, idempotencyKey),
);
