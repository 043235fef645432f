import type { OrderAsk } from '../../../domain/order-ask';
import type { Result } from '../../../domain/result';
import type { components } from '../../../generated/contract/api';
import type { KnownCaller } from '../caller';

type Schemas = components['schemas'];
export type OrderRecord = Schemas['OrderRecord'];
export type OrderPage = Schemas['OrderListResponse']['data'];
export type OrderDetail = Schemas['OrderDetailResponse']['data'];

/** Orders of the caller, and for staff everybody's. */
export interface OrderDatabase {
  listOrders(caller: KnownCaller, search: Schemas['OrderListRequest']): Promise<Result<OrderPage>>;
  viewOrder(caller: KnownCaller, which: Schemas['OrderDetailRequest']): Promise<Result<OrderDetail>>;
  /** Places an order in one transaction; the same ask with the same key answers the order it has made. */
  placeOrder(
    caller: KnownCaller,
    input: Schemas['OrderCreateRequest'],
    headerKey?: OrderAsk['idempotencyKey'],
  ): Promise<Result<OrderRecord>>;
  changeOrder(caller: KnownCaller, change: Schemas['OrderUpdateRequest']): Promise<Result<OrderRecord>>;
  /** Hides a finished order from its owner. */
  hideOrder(caller: KnownCaller, orderId: string): Promise<Result<{ order_id: string }>>;
}
