import type { components } from '../../../generated/contract/api';
import { forCaller } from '../operation';
import type { OrderDetail } from '../ports/orders';

type Input = components['schemas']['OrderDetailRequest'];

/** One order with its history (`/pb/api/order/detail`). */
export const postOrderDetail = forCaller<Input, OrderDetail>((which, caller, { database }) =>
  database.viewOrder(caller, which),
);
