import type { components } from '../../../generated/contract/api';
import { forCaller } from '../operation';
import type { CartRecord } from '../ports/carts';

type Input = components['schemas']['CartUpdateRequest'];

/** Changes quantity, group or remark of a line (`/pb/api/cart/update`). */
export const postCartUpdate = forCaller<Input, CartRecord>((change, caller, { database }) =>
  database.changeCartLine(caller, change),
);
