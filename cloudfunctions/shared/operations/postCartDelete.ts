import type { components } from '../../../generated/contract/api';
import { forCaller } from '../operation';

type Input = components['schemas']['CartDeleteRequest'];

/** Removes lines of the caller's cart, all or none (`/pb/api/cart/delete`). */
export const postCartDelete = forCaller<Input, { cart_ids: string[] }>((lines, caller, { database }) =>
  database.removeFromCart(caller, lines),
);
