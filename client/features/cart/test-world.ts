import type { Storage } from '../../platform/types';
import type { RequestOf } from '../../shared/api/contract';
import { localFailure, type Failure } from '../../shared/api/failure';
import { createQueryCache } from '../../shared/query/cache';
import { createAccountCart } from './account-cart';
import { createGuestCart } from './guest-cart';
import type { CartRecord } from './lines';
import { cartQueries, roomsIn, type Call } from './queries';
import type { Addable, CartLine } from './types';

export const product = (id: string, fen = 1_000): Addable => ({
  product_id: id,
  product_name: `产品 ${id}`,
  product_modelnumber: `BAI-${id}`,
  product_unit: '个',
  product_basic_price: fen,
  picture_url: '',
  stock_state: 'in',
});

export const line = (productId: string, what: Partial<CartLine> = {}): CartLine => ({
  id: `CART-${productId}`,
  productId,
  name: `产品 ${productId}`,
  model: `BAI-${productId}`,
  unit: '',
  picture: '',
  fen: 1_000,
  addedFen: 1_000,
  quantity: 1,
  group: '默认',
  remark: '',
  state: 'ok',
  ...what,
});

export const storageOn = (kept: Map<string, string>): Storage => ({
  get: (key) => kept.get(key),
  set: (key, value) => void kept.set(key, value),
  remove: (key) => void kept.delete(key),
});

export const settled = async () => {
  for (let round = 0; round < 20; round += 1) await new Promise((resolve) => setImmediate(resolve));
};

type Row = Pick<
  CartRecord,
  'cart_id' | 'cart_product_id' | 'cart_number' | 'cart_product_quantity' | 'cart_remark'
>;

/** A server with one cart for everybody whose name is asked with, and a device that works on it. */
export function world(kept = new Map<string, string>()) {
  const server = {
    rows: [] as Row[],
    rooms: new Map<string, number>(),
    asked: [] as string[],
    /** Refuses what this says no to. */
    refuse: (_operation: string, _body: object): Failure | undefined => undefined,
    /** Does it, and its answer is lost. */
    loseNextAnswer: false,
    /** Answers go out when it resolves. */
    gate: Promise.resolve(),
  };
  let born = 0;
  const record = (row: Row): CartRecord => ({
    pb_id: row.cart_id,
    created: '',
    updated: '',
    cart_create: '',
    cart_owner: 'alice',
    cart_status: 'active',
    cart_at_price: 1_000,
    is_delete: 0,
    product_name: `产品 ${row.cart_product_id}`,
    product_modelnumber: `BAI-${row.cart_product_id}`,
    product_basic_price: 1_000,
    product_picture_url: '',
    cart_item_state: 'ok',
    ...row,
  });
  const find = (product: string, group: string) =>
    server.rows.find((row) => row.cart_product_id === product && row.cart_number === group);

  function create({
    cart_product_id,
    cart_product_quantity,
    cart_number = '默认',
    cart_remark,
  }: RequestOf<'postCartCreate'>) {
    const there = find(cart_product_id, cart_number);
    if (there !== undefined) {
      there.cart_product_quantity += cart_product_quantity;
      return record(there);
    }
    born += 1;
    const row = {
      cart_id: `CART-${born}`,
      cart_product_id,
      cart_product_quantity,
      cart_number,
      cart_remark: cart_remark ?? '',
    };
    server.rows.unshift(row);
    return record(row);
  }
  function update({ cart_id, cart_number, ...what }: RequestOf<'postCartUpdate'>) {
    const row = server.rows.find((one) => one.cart_id === cart_id);
    if (row === undefined) return localFailure('NOT_FOUND');
    Object.assign(row, what);
    const host = cart_number === undefined ? undefined : find(row.cart_product_id, cart_number);
    if (host !== undefined) {
      host.cart_product_quantity += row.cart_product_quantity;
      server.rows = server.rows.filter((one) => one !== row);
      return record(host);
    }
    if (cart_number !== undefined) row.cart_number = cart_number;
    return record(row);
  }
  function answer(operation: string, body: object): unknown {
    switch (operation) {
      case 'postCartList':
        return { items: server.rows.map(record), next_cursor: null };
      case 'postCartProjectList':
        return {
          items: Array.from(server.rooms, ([cart_number, cart_rooms]) => ({ cart_number, cart_rooms })),
        };
      case 'postCartProjectUpdate': {
        const row = body as { cart_number: string; cart_rooms: number };
        server.rooms.set(row.cart_number, row.cart_rooms);
        return row;
      }
      case 'postCartCreate':
        return create(body as RequestOf<'postCartCreate'>);
      case 'postCartUpdate':
        return update(body as RequestOf<'postCartUpdate'>);
      case 'postCartDelete': {
        const gone = (body as { cart_ids: string[] }).cart_ids;
        server.rows = server.rows.filter((row) => !gone.includes(row.cart_id));
        return { cart_ids: gone };
      }
      default:
        throw new Error(operation);
    }
  }
  const call = (async (operation: string, body: object) => {
    server.asked.push(`${operation.replace('postCart', '')} ${JSON.stringify(body)}`);
    await server.gate;
    const refusal = server.refuse(operation, body);
    if (refusal !== undefined) return { ok: false, failure: refusal };
    const data = answer(operation, body);
    if (server.loseNextAnswer && operation === 'postCartCreate') {
      server.loseNextAnswer = false;
      return { ok: false, failure: localFailure('TIMEOUT') };
    }
    if (data !== null && typeof data === 'object' && 'message' in data) return { ok: false, failure: data };
    return { ok: true, answer: { code: 200, msg: '', data } };
  }) as unknown as Call;

  const storage = storageOn(kept);
  const queries = createQueryCache({ now: () => 1_000_000 });
  const asked = cartQueries(call);
  const here = { person: 'alice' as string | undefined };
  const person = () => here.person;
  const account = createAccountCart({ call, queries, asked, storage, person });
  const guest = createGuestCart(storage);
  queries.setPerson('alice');
  /** As a screen that is open does. */
  const look = async () => {
    queries.watch(asked.cart, {});
    queries.watch(asked.projects, {});
    await settled();
  };
  const shown = () =>
    account.lines().map(({ productId, group, quantity }) => `${productId}/${group} ${quantity}`);
  const atServer = () =>
    server.rows.map((row) => `${row.cart_product_id}/${row.cart_number} ${row.cart_product_quantity}`);
  /** What has been asked of the server since the last time, without what only reads. */
  const writes = () => {
    const all = server.asked.filter((one) => !/^(List|ProjectList) /.test(one));
    server.asked.length = 0;
    return all;
  };
  const hold = () => {
    let open = () => {};
    server.gate = new Promise<void>((resolve) => (open = resolve));
    return () => open();
  };
  const roomsKnown = () => roomsIn(queries.state(asked.projects, {}).data);
  return {
    server,
    storage,
    kept,
    queries,
    asked,
    here,
    person,
    account,
    guest,
    look,
    shown,
    atServer,
    writes,
    hold,
    roomsKnown,
  };
}
