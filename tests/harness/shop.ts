import { LINES_NEWEST_FIRST } from '../../domain/carts';
import { DOCUMENTS_NEWEST_FIRST } from '../../domain/documents';
import { ORDERS_NEWEST_FIRST } from '../../domain/orders';
import { pageOf, type Order } from '../../domain/paging';
import { askerOf, succeeded, type Answer } from './ask';
import { startDatabase, type Database } from './database';
import { freshAddress, freshKey, freshOpenid } from './fresh';
import { operatorOf } from './operator';
import { peopleAt, type Person } from './people';

export const PRODUCTS = '/api/collections/tbl_product_list/records';
export const CARTS = '/api/collections/tbl_cart/records';
export const ORDERS = '/api/collections/tbl_order/records';
export const HISTORY = '/api/collections/tbl_order_history/records';

export const DELIVERY = {
  name: '收货人甲',
  phone: '13799990000',
  region: '广东省 惠州市',
  address: '演达大道 1 号',
};

const ORDERS_OF: { readonly [route: string]: Order } = {
  'cart-list': LINES_NEWEST_FIRST,
  'document-list': DOCUMENTS_NEWEST_FIRST,
};

/**
 * One database as the server in front reaches it, without that server: people, carts and orders by the service routes,
 * records natively, the dashboard. Every request comes from an address of its own, so that tests share no limit.
 */
export function shopOf(database: Database) {
  const ask = askerOf(database.url, () => ({ 'x-real-ip': freshAddress() }));
  const operator = operatorOf(database.url, database.superuserToken);

  /** A service route as the functions call it. */
  const service = (route: string, body: unknown, token: string = database.serviceToken): Promise<Answer> =>
    ask('POST', `/api/service/${route}`, { token, body });

  const signIn = async (openid: string = freshOpenid()): Promise<Person> => {
    const answer = await succeeded('sign-in', service('wechat-login', { openid }));
    return { openid, token: answer.body.token };
  };

  return {
    ask,
    service,
    ...operator,
    ...peopleAt(ask),

    /** Signs somebody in, registering them at their first visit. */
    signIn,

    /** Somebody new, whose row has these columns. */
    async person(columns?: object): Promise<Person> {
      const person = await signIn();
      if (columns) await operator.setUser(person.openid, columns);
      return person;
    },

    /** A service route as the functions call it for somebody. */
    async as({ openid }: { readonly openid: string }, route: string, body: object = {}): Promise<Answer> {
      const limit = (body as { limit?: number }).limit ?? 50;
      const asked = route.endsWith('-list') ? { ...body, limit } : body;
      const answer = await service(route, { caller: { openid }, ...asked });
      if (typeof answer.body?.items !== 'string') return answer;
      // Rows of a list come as JSON text and one too many, as their reader in the functions expects.
      const rows = JSON.parse(answer.body.items) as { [column: string]: string }[];
      return { ...answer, body: pageOf(rows, limit, ORDERS_OF[route] ?? ORDERS_NEWEST_FIRST) };
    },

    async addToCart({ openid }: Person, product: string, quantity = 1, more: object = {}) {
      const line = { cart_product_id: product, cart_product_quantity: quantity, ...more };
      const answer = await succeeded('cart', service('cart-create', { caller: { openid }, ...line }));
      return answer.body as { cart_id: string; pb_id: string };
    },

    /** An order of one line, through the service route. */
    async order({ openid }: Person, product: string, quantity = 1, more: object = {}) {
      const lines = { items: [{ product_id: product, quantity }], ...more };
      const asked = { caller: { openid }, idempotency_key: freshKey(), ...lines };
      const answer = await succeeded('order', service('order-create', asked));
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
      ask('POST', ORDERS, { token, headers, body: { order_owner: openid, order_snap, ...more } }),
  };
}

export type Shop = ReturnType<typeof shopOf>;

/** A database with nothing in it but what the test puts there; call `database.stop` in `afterAll`. */
export async function openShop(
  options?: Parameters<typeof startDatabase>[0],
): Promise<{ database: Database; shop: Shop }> {
  const database = await startDatabase(options);
  return { database, shop: shopOf(database) };
}
