import type { components } from '../../../generated/contract/api';
import { forCaller } from '../operation';
import type { CartPage } from '../ports/carts';

type Input = components['schemas']['CartListRequest'];

/** One page of the caller's cart, newest line first (`/pb/api/cart/list`). */
export const postCartList = forCaller<Input, CartPage>((search, caller, { database }) =>
  database.listCart(caller, search),
);
