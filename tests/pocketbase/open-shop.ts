import { LINES_NEWEST_FIRST } from '../../domain/carts';
import { ORDERS_NEWEST_FIRST } from '../../domain/orders';
import { pageOf } from '../../domain/paging';
import { callerOf, type Answer, type Caller } from './caller';
import { startPocketBase, type TestDatabase } from './start';

export const PRODUCTS = '/api/collections/tbl_product_list/records';
export const CARTS = '/api/collections/tbl_cart/records';
export const ORDERS = '/api/collections/tbl_order/records';
export const HISTORY = '/api/collections/tbl_order_history/records';

export interface Person {
  readonly openid: string;
  readonly token: string;
}

export interface BatchItem {
  readonly method: 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly body?: unknown;
  readonly headers?: { readonly [name: string]: string };
}

export const DELIVERY = {
  name: '收货人甲',
  phone: '13799990000',
  region: '广东省 惠州市',
  address: '演达大道 1 号',
};

let numbers = 0;
/** A number no other call in this process has given. */
export const fresh = (): number => (numbers += 1);
export const freshKey = (): string => `key-${process.pid}-${fresh()}`;

/** A business id as the database would make it, for what a test stores as an operator. */
const businessId = (prefix: string): string => `${prefix}-${Date.now()}-${String(fresh()).padStart(6, '0')}`;

/** People, products, carts and orders in one database, reached as the functions and as clients reach it. */
export function shopOf(database: TestDatabase) {
  const to = callerOf(database);
  return {
    ...to,
    async person(columns?: object): Promise<Person> {
      const person = await to.signIn();
      if (columns) await to.setUser(person.openid, columns);
      return person;
    },

    async product(columns: object = {}) {
      const answer = await to.operate('POST', PRODUCTS, {
        prod_list_id: businessId('PROD'),
        prod_list_name: `产品 ${numbers}`,
        prod_list_modelnumber: `M-${numbers}`,
        prod_list_basic_price: 1000,
        prod_list_stock: 100,
        prod_list_status: 'on_shelf',
        ...columns,
      });
      if (answer.status !== 200) throw new Error(`product: ${answer.status} ${answer.text}`);
      return answer.body as { id: string; prod_list_id: string; prod_list_name: string };
    },

    change: (product: string, columns: object) => to.operate('PATCH', `${PRODUCTS}/${product}`, columns),

    stockOf: async (product: string): Promise<number> =>
      (await to.operate('GET', `${PRODUCTS}/${product}`)).body.prod_list_stock,

    /** A service route as the functions call it for somebody. */
    async as({ openid }: { readonly openid: string }, route: string, body: object = {}): Promise<Answer> {
      const limit = (body as { limit?: number }).limit ?? 50;
      const asked = route.endsWith('-list') ? { ...body, limit } : body;
      const answer = await to.service(route, { caller: { openid }, ...asked });
      if (typeof answer.body?.items !== 'string') return answer;
      // Rows of a list come as JSON text and one too many, as their reader in the functions expects.
      const rows = JSON.parse(answer.body.items) as { [column: string]: string }[];
      const order = route === 'cart-list' ? LINES_NEWEST_FIRST : ORDERS_NEWEST_FIRST;
      return { ...answer, body: pageOf(rows, limit, order) };
    },

    async addToCart(person: Person, product: string, quantity = 1, more: object = {}) {
      const answer = await to.service('cart-create', {
        caller: { openid: person.openid },
        cart_product_id: product,
        cart_product_quantity: quantity,
        ...more,
      });
      if (answer.status !== 200) throw new Error(`cart: ${answer.status} ${answer.text}`);
      return answer.body as { cart_id: string; pb_id: string };
    },

    /** An order of one line, through the service route. */
    async order(person: Person, product: string, quantity = 1, more: object = {}) {
      const answer = await to.service('order-create', {
        caller: { openid: person.openid },
        idempotency_key: freshKey(),
        items: [{ product_id: product, quantity }],
        ...more,
      });
      if (answer.status !== 200) throw new Error(`order: ${answer.status} ${answer.text}`);
      const { id, order_id } = answer.body as { readonly id: string; readonly order_id: string };
      return { order_id, pb_id: id };
    },

    /** A native order create. */
    buy: (
      { openid, token }: Person,
      order_snap: unknown,
      more: object = {},
      headers: { readonly [name: string]: string } = {},
    ): Promise<Answer> =>
      to.ask('POST', ORDERS, { token, headers, body: { order_owner: openid, order_snap, ...more } }),

    batch: (token: string | undefined, requests: readonly BatchItem[]): Promise<Answer> =>
      to.ask('POST', '/api/batch', { token, body: { requests } }),

    /** Rows as an operator sees them, hidden columns included. */
    rows: async (path: string, filter: string) =>
      (
        await to.operate(
          'GET',
          `${path}?perPage=500&skipTotal=1&sort=@rowid&filter=${encodeURIComponent(filter)}`,
        )
      ).body.items,
  };
}

export type Shop = Caller & ReturnType<typeof shopOf>;

/** A database with nothing in it but what the test puts there. */
export async function openShop(): Promise<{ database: TestDatabase; shop: Shop }> {
  const database = await startPocketBase();
  return { database, shop: shopOf(database) };
}

interface NativeError {
  readonly data?: { readonly [field: string]: unknown };
}

/** The stable code of an answer, whichever door it came through; `ok` when it is no refusal. */
export function codeOf(answer: Answer): string {
  if (answer.status < 300) return 'ok';
  if (typeof answer.body?.error === 'string') return answer.body.error;
  const items = answer.body?.data?.requests as { [index: string]: { response?: NativeError } } | undefined;
  const item = items && Object.values(items)[0]?.response;
  return nativeCode(item ?? answer.body) ?? String(item ? 404 : answer.status);
}

function nativeCode(error: NativeError): string | undefined {
  const data = error?.data ?? {};
  if (typeof data['error'] === 'string') return data['error'];
  return (Object.values(data)[0] as { code?: string } | undefined)?.code;
}
