import type { components } from '../../../generated/contract/api';
import { forCaller } from '../operation';
import type { CartRecord } from '../ports/carts';

type Input = components['schemas']['CartCreateRequest'];

/** Puts a product into the caller's cart (`/pb/api/cart/create`). */
export const postCartCreate = forCaller<Input, CartRecord>((line, caller, { database }) =>
  database.addToCart(caller, line),
);
