import { randomBytes } from 'node:crypto';

import type { Stack } from './client';

export interface Sold {
  readonly id: string;
  readonly prod_list_id: string;
  readonly prod_list_name: string;
}

/** Puts a product on the shelf, as an operator does in the dashboard; each is another one. */
export async function sell(stack: Stack, columns: object = {}): Promise<Sold> {
  const mark = randomBytes(6).toString('hex');
  return stack.operate('POST', '/api/collections/tbl_product_list/records', {
    prod_list_id: `PROD-1700000000000-${mark}`,
    prod_list_name: `温控器 ${mark}`,
    prod_list_modelnumber: `BLV-${mark}`,
    prod_list_basic_price: 12_800,
    prod_list_stock: 100,
    prod_list_status: 'on_shelf',
    ...columns,
  });
}

export const change = (stack: Stack, product: Sold, columns: object): Promise<unknown> =>
  stack.operate('PATCH', `/api/collections/tbl_product_list/records/${product.id}`, columns);

export const stockOf = async (stack: Stack, product: Sold): Promise<number> =>
  (await stack.operate('GET', `/api/collections/tbl_product_list/records/${product.id}`)).prod_list_stock;

/** Gives power: 1 staff, 2 administrator. */
export const empower = (stack: Stack, openid: string, power: 1 | 2): Promise<unknown> =>
  stack.operate('PATCH', `/api/collections/tbl_auth_users/records/${openid}`, { users_auth_type: power });

export const freshKey = (): string => `key-${randomBytes(9).toString('hex')}`;
