import type { components } from '../../../generated/contract/api';
import { forCaller } from '../operation';
import type { OrderPage } from '../ports/orders';

type Input = components['schemas']['OrderListRequest'];

/** One page of orders, newest first: the caller's, or for staff everybody's (`/pb/api/order/list`). */
export const postOrderList = forCaller<Input, OrderPage>((search, caller, { database }) =>
  database.listOrders(caller, search),
);
