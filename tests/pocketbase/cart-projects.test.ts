import type { Database } from '../harness/database';
import type { Person } from '../harness/people';
import type { BatchItem } from '../harness/records';
import { openShop, PRODUCTS, type Shop } from '../harness/shop';

/** The rooms of projects are in a table that no rule opens: nobody reaches it but through the operations of the cart. */
let database: Database;
let shop: Shop;
let alice: Person;
let row: { readonly id: string };
const tokens: { [who: string]: string | undefined } = {};

/** PocketBase takes a table's name in any case, and its id. */
const PATHS = ['tbl_cart_project', 'TBL_Cart_Project', 'pbc_bai_cartproj'].map(
  (table) => `/api/collections/${table}/records`,
);
const GROUP = '只有她知道';
const rows = () => shop.rows(PATHS[0] as string, `cart_owner="${alice.openid}"`);

beforeAll(async () => {
  ({ database, shop } = await openShop());
  alice = await shop.person();
  await shop.as(alice, 'cart-project-update', { cart_number: GROUP, cart_rooms: 4321 });
  [row] = await rows();
  Object.assign(tokens, {
    owner: alice.token,
    another: (await shop.person()).token,
    staff: (await shop.person({ users_auth_type: 1 })).token,
    administrator: (await shop.person({ users_auth_type: 2 })).token,
    disabled: (await shop.person({ users_status: 1 })).token,
    service: database.serviceToken,
  });
});
afterAll(() => database.stop());

const writesAt = (path: string): BatchItem[] => [
  { method: 'POST', url: path, body: { cart_owner: alice.openid, cart_number: '新', cart_rooms: 1 } },
  { method: 'PATCH', url: `${path}/${row.id}`, body: { cart_rooms: 1 } },
  { method: 'DELETE', url: `${path}/${row.id}` },
];

describe.each([
  ['guest', 401, 401],
  ['owner', 403, 400],
  ['another', 403, 400],
  ['staff', 403, 400],
  ['administrator', 403, 400],
  ['disabled', 401, 401],
  ['service', 403, 403],
] as const)('%s', (who, alone, inBatch) => {
  it.each(PATHS)('reads, writes and erases nothing at %s', (path) => refusedAt(path));

  async function refusedAt(path: string): Promise<void> {
    const token = tokens[who];
    const answers = [
      await shop.ask('GET', path, { token }),
      await shop.ask('GET', `${path}/${row.id}`, { token }),
    ];
    for (const item of writesAt(path)) {
      answers.push(await shop.ask(item.method, item.url, { token, body: item.body }));
    }
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => alone));
    const upsert: BatchItem = { method: 'PUT', url: path, body: { id: row.id, cart_rooms: 1 } };
    for (const item of [...writesAt(path), upsert]) {
      const answer = await shop.batch(token, [item]);
      expect([item.method, answer.status]).toEqual([item.method, inBatch]);
      answers.push(answer);
    }
    for (const { text } of answers) expect(text).not.toMatch(new RegExp(`${GROUP}|${alice.openid}|4321`));
    expect(await rows()).toMatchObject([{ id: row.id, cart_number: GROUP, cart_rooms: 4321 }]);
  }

  it('learns nothing of it by asking another list', async () => {
    const table = '@collection.tbl_cart_project';
    for (const filter of [`${table}.cart_owner ?= "${alice.openid}"`, `${table}.cart_rooms ?= 4321`]) {
      const { status } = await shop.ask('GET', `${PRODUCTS}?${new URLSearchParams({ filter })}`, {
        token: tokens[who],
      });
      expect([400, 401, 403]).toContain(status);
    }
  });
});

it('a service route is for nobody but the functions', async () => {
  for (const route of ['cart-project-list', 'cart-project-update']) {
    const body = { caller: { openid: alice.openid }, cart_rooms: 1 };
    expect((await shop.service(route, body, alice.token)).status).toBe(403);
    expect((await shop.ask('POST', `/api/service/${route}`, { body })).status).toBe(401);
  }
});

it.each([
  ['too many rooms', { cart_rooms: 10_000 }],
  ['no rooms', {}],
  ['a name too long', { cart_rooms: 1, cart_number: '字'.repeat(65) }],
])('the database itself refuses %s', async (_name, body) => {
  const answer = await shop.as(alice, 'cart-project-update', body);
  expect([answer.status, answer.body.error]).toEqual([400, 'INVALID_INPUT']);
  expect(await rows()).toHaveLength(1);
});

it('nothing is written for somebody who leaves in that moment', async () => {
  for (let round = 0; round < 8; round += 1) {
    const person = await shop.person();
    const write = () => shop.as(person, 'cart-project-update', { cart_rooms: 2 });
    await Promise.all([write(), shop.as(person, 'wechat-account-delete'), write()]);
    expect(await shop.rows(PATHS[0] as string, `cart_owner="${person.openid}"`)).toEqual([]);
  }
});
