import { askerOf, succeeded, type Answer } from './ask';
import { fresh, freshId } from './fresh';

export interface Product {
  readonly id: string;
  readonly prod_list_id: string;
  readonly prod_list_name: string;
}

const USERS = '/api/collections/tbl_auth_users/records';
const PRODUCTS = '/api/collections/tbl_product_list/records';

/** What an operator does in PocketBase's dashboard: no rule and no limit stands in the way. */
export function operatorOf(databaseUrl: string, superuserToken: string) {
  const ask = askerOf(databaseUrl);
  /** @throws Error for anything but a success: these are the steps before the one under test */
  const operate = (method: string, path: string, body?: unknown): Promise<Answer> =>
    succeeded(`operator ${method} ${path}`, ask(method, path, { token: superuserToken, body }));

  return {
    operate,

    sql: async (query: string): Promise<unknown[][]> =>
      (await operate('POST', '/api/sql', { query })).body.rows,

    /** Rows with their hidden columns. */
    rows: async (path: string, filter: string) =>
      (
        await operate(
          'GET',
          `${path}?perPage=500&skipTotal=1&sort=@rowid&filter=${encodeURIComponent(filter)}`,
        )
      ).body.items,

    setUser: (openid: string, columns: object): Promise<Answer> =>
      operate('PATCH', `${USERS}/${openid}`, columns),

    /** The row of a user, hidden columns included. */
    user: async (openid: string) => (await operate('GET', `${USERS}/${openid}`)).body,

    /** Puts another product on the shelf: 10.00 yuan, 100 in stock. */
    async product(columns: object = {}): Promise<Product> {
      const nth = fresh();
      const answer = await operate('POST', PRODUCTS, {
        prod_list_id: freshId('PROD'),
        prod_list_name: `产品 ${nth}`,
        prod_list_modelnumber: `M-${nth}`,
        prod_list_basic_price: 1000,
        prod_list_stock: 100,
        prod_list_status: 'on_shelf',
        ...columns,
      });
      return answer.body;
    },

    changeProduct: (id: string, columns: object): Promise<Answer> =>
      operate('PATCH', `${PRODUCTS}/${id}`, columns),

    stockOf: async (id: string): Promise<number> =>
      (await operate('GET', `${PRODUCTS}/${id}`)).body.prod_list_stock,
  };
}
