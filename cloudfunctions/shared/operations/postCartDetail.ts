import type { components } from '../../../generated/contract/api';
import { forCaller } from '../operation';
import type { CartRecord } from '../ports/carts';

type Input = components['schemas']['CartDetailRequest'];

/** One line of the caller's cart (`/pb/api/cart/detail`). */
export const postCartDetail = forCaller<Input, CartRecord>(({ cart_id }, caller, { database }) =>
  database.viewCartLine(caller, cart_id),
);
