import type { components } from '../../../generated/contract/api';
import { forCaller } from '../operation';
import type { OrderRecord } from '../ports/orders';

type Input = components['schemas']['OrderUpdateRequest'];

/** Moves an order on, or changes what its owner or staff may change of it (`/pb/api/order/update`). */
export const postOrderUpdate = forCaller<Input, OrderRecord>((change, caller, { database }) =>
  database.changeOrder(caller, change),
);
