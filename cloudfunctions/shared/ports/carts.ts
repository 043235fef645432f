import type { Result } from '../../../domain/result';
import type { components } from '../../../generated/contract/api';
import type { KnownCaller } from '../caller';

type Schemas = components['schemas'];
export type CartRecord = Schemas['CartRecord'];
export type CartPage = Schemas['CartListResponse']['data'];

/** The caller's own cart. A line comes with its product, what is wrong with it, and an absolute link to its picture. */
export interface CartDatabase {
  listCart(caller: KnownCaller, search: Schemas['CartListRequest']): Promise<Result<CartPage>>;
  viewCartLine(caller: KnownCaller, cartId: string): Promise<Result<CartRecord>>;
  /** Adds a product; what the same group holds of it already grows. */
  addToCart(caller: KnownCaller, line: Schemas['CartCreateRequest']): Promise<Result<CartRecord>>;
  changeCartLine(caller: KnownCaller, change: Schemas['CartUpdateRequest']): Promise<Result<CartRecord>>;
  /** Removes all of the named lines or none. */
  removeFromCart(
    caller: KnownCaller,
    lines: Schemas['CartDeleteRequest'],
  ): Promise<Result<{ cart_ids: string[] }>>;
}
