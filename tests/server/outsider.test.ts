import PocketBase, { type ClientResponseError, type RecordModel } from 'pocketbase';

import type { Person } from '../harness/people';
import { PNG } from '../harness/pictures';
import { type House, startHouse } from '../harness/server';
import { ROWS, type NativeRow } from './native-rows';
import { CALLERS, TABLE, type Outcome } from './native-table';

/**
 * Somebody who knows PocketBase, and nothing of us, comes with the unmodified client of its makers: what its
 * documentation promises works on every opened collection, under both addresses, and refusals are its own errors.
 */
let house: House;
type Who = 'guest' | 'owner' | 'another' | 'staff';
const WHO: readonly Who[] = ['guest', 'owner', 'another', 'staff'];
const people: { [who: string]: Person } = {};
let author: Person;
const rows: { [name: string]: NativeRow } = {};
let product: string;

beforeAll(async () => {
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  house = await startHouse();
  const { shop } = house;
  people['owner'] = await shop.person();
  people['another'] = await shop.person();
  people['staff'] = await shop.person({ users_auth_type: 1 });
  author = await shop.person({ users_auth_type: 2 });
  product = (await shop.product()).id;
  for (const [name, lay] of Object.entries(ROWS)) rows[name] = await lay(shop, ownerOf(name));
});
afterAll(() => house.stop());
afterAll(() => jest.restoreAllMocks());

const ownerOf = (name: string): Person =>
  /^tbl_(product_list|document|system_dict)|published$/.test(name) ? author : (people['owner'] as Person);

function clientFor(base: string, person?: Person): PocketBase {
  const pb = new PocketBase(house.url + base);
  if (person) pb.authStore.save(person.token, null);
  return pb;
}

/** What the client throws; anything else fails the test. */
async function errorOf(asking: Promise<unknown>): Promise<ClientResponseError> {
  const error = await asking.then(
    (value) => {
      throw new Error(`no refusal: ${JSON.stringify(value)}`);
    },
    (reason: unknown) => reason,
  );
  if ((error as Error).name.startsWith('ClientResponseError')) return error as ClientResponseError;
  throw error;
}

/** An answer or an error in the words of the table of callers. */
async function outcomeOf(asking: Promise<RecordModel[]>, name: string): Promise<Outcome> {
  try {
    const record = (await asking).find(({ id }) => id === rows[name]?.id);
    if (record === undefined) return 'none';
    return JSON.stringify(record).includes(ownerOf(name).openid) ? 'seen' : 'bare';
  } catch (error) {
    const { status, response } = error as ClientResponseError;
    if (status === undefined) throw error;
    const code = (response.data as { error?: string } | undefined)?.error;
    return code === undefined ? `${status}` : `${status} ${code}`;
  }
}

describe.each(['/pb', '/pb/', '', '/'])('at the address "%s"', (base) => {
  const as = (who: Who) => {
    const person = who === 'owner' ? undefined : people[who];
    return (name: string) => clientFor(base, who === 'owner' ? ownerOf(name) : person);
  };

  describe.each(WHO)('%s', (who) => {
    it.each(Object.keys(ROWS))('reads %s', async (name) => {
      const pb = as(who)(name);
      const records = pb.collection(name.split(',')[0] as string);
      const { id } = rows[name] as NativeRow;
      const filter = pb.filter('id = {:id} && created > {:time}', { id, time: new Date(0) });
      const at = CALLERS.indexOf(who);
      const expected = TABLE[name] as (typeof TABLE)[string];
      const list = expected.list[at] as Outcome;

      const page = records.getList(1, 20, { filter, sort: '-created,id' });
      expect(
        await outcomeOf(
          page.then(({ items }) => items),
          name,
        ),
      ).toBe(list);
      expect(await outcomeOf(records.getFullList({ batch: 100, filter }), name)).toBe(list);
      const first = records.getFirstListItem(filter).then((record) => [record]);
      expect(await outcomeOf(first, name)).toBe(list === 'none' ? '404' : list);
      expect(
        await outcomeOf(
          records.getOne(id).then((record) => [record]),
          name,
        ),
      ).toBe(expected.view[at]);
    });
  });

  it('creates with expand, changes with field+, deletes', async () => {
    const { openid } = people['owner'] as Person;
    const pb = clientFor(base, people['owner']);
    const carts = pb.collection('tbl_cart');
    const line = {
      cart_owner: openid,
      cart_product_id: product,
      cart_product_quantity: 2,
      cart_number: base,
    };
    const made = await carts.create(line, { expand: 'cart_product_id' });
    expect(made).toMatchObject({ collectionName: 'tbl_cart', cart_owner: openid, cart_product_quantity: 2 });
    expect(made.expand?.['cart_product_id']).toMatchObject({ id: product, prod_list_status: 'on_shelf' });

    const changed = await carts.update(
      made.id,
      { 'cart_product_quantity+': 3 },
      { fields: 'cart_product_quantity' },
    );
    expect(changed).toEqual({ cart_product_quantity: 5 });
    const less = await carts.update(made.id, { 'cart_product_quantity-': 1 });
    expect(less['cart_product_quantity']).toBe(4);
    expect((await errorOf(carts.update(made.id, { 'cart_product_quantity+': 9_999 }))).status).toBe(400);
    expect((await carts.getOne(made.id))['cart_product_quantity']).toBe(4);

    const other = clientFor(base, people['another']).collection('tbl_cart');
    expect((await errorOf(other.update(made.id, { 'cart_product_quantity+': 1 }))).status).toBe(404);
    expect((await errorOf(other.delete(made.id))).status).toBe(404);
    expect(await carts.delete(made.id)).toBe(true);
    expect((await errorOf(carts.getOne(made.id))).status).toBe(404);
  });

  it('lets an administrator count stock with field-, and nobody else', async () => {
    const products = (person: Person) => clientFor(base, person).collection('tbl_product_list');
    const name = `外来者 ${base}`;
    const made = await products(author).create({ prod_list_name: name, prod_list_stock: 10 });
    const left = await products(author).update(made.id, { 'prod_list_stock-': 3 });
    expect(left['prod_list_stock']).toBe(7);
    for (const who of ['owner', 'staff']) {
      const taking = products(people[who] as Person).update(made.id, { 'prod_list_stock-': 1 });
      expect((await errorOf(taking)).status).toBe(404);
    }
    expect((await products(author).getOne(made.id))['prod_list_stock']).toBe(7);
  });

  it('sends a batch with files, all or nothing', async () => {
    const { openid } = people['owner'] as Person;
    const pb = clientFor(base, people['owner']);
    const line = { cart_owner: openid, cart_product_id: product, cart_product_quantity: 1 };
    const all = pb.createBatch();
    all.collection('tbl_attachments').create({ attachments_link: new Blob([PNG]), attachments_remark: '一' });
    all.collection('tbl_attachments').create({ attachments_link: new Blob([PNG]), attachments_remark: '二' });
    all.collection('tbl_cart').create({ ...line, cart_number: `批 ${base}` });
    const done = await all.send();
    expect(done.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(done[1]?.body).toMatchObject({ attachments_remark: '二', attachments_owner: openid });

    const cart = done[2]?.body.id as string;
    const mixed = pb.createBatch();
    mixed.collection('tbl_cart').upsert({ id: cart, cart_remark: '改' });
    mixed.collection('tbl_cart').delete('nothinglikethis');
    const error = await errorOf(mixed.send());
    expect(error.status).toBe(400);
    expect(error.response.data).toMatchObject({ requests: { 1: { response: { status: 404 } } } });
    expect((await pb.collection('tbl_cart').getOne(cart))['cart_remark']).toBe('');
    await pb.collection('tbl_cart').delete(cart);

    const closed = pb.createBatch();
    closed.collection('tbl_order_history').create({ order_owner: openid });
    expect(await errorOf(closed.send())).toMatchObject({
      status: 404,
      response: { data: { error: 'NOT_FOUND' } },
    });
  });

  it('opens a private picture, whole and as a thumb, by a file token', async () => {
    const pb = clientFor(base, people['owner']);
    const file = await pb.collection('tbl_attachments').create({ attachments_link: new Blob([PNG]) });
    const open = async (client: PocketBase, options: object) => {
      const answer = await fetch(client.files.getURL(file, file['attachments_link'] as string, options));
      return [answer.status, answer.headers.get('content-type')];
    };
    const token = await pb.files.getToken();
    expect(await open(pb, { token })).toEqual([200, 'image/png']);
    expect(await open(pb, { token, thumb: '200x200' })).toEqual([200, 'image/png']);
    expect((await open(pb, { thumb: '200x200' }))[0]).toBe(404);
    const other = clientFor(base, people['another']);
    expect((await open(other, { token: await other.files.getToken() }))[0]).toBe(404);
    expect((await errorOf(clientFor(base).files.getToken())).status).toBe(401);
  });

  it('refreshes a token and keeps it', async () => {
    const person = people['owner'] as Person;
    const pb = clientFor(base, person);
    const { token, record } = await pb.collection('tbl_auth_users').authRefresh();
    expect([record.id, pb.authStore.record?.id, pb.authStore.isValid]).toEqual([
      person.openid,
      person.openid,
      true,
    ]);
    expect(pb.authStore.token).toBe(token);
    expect((await pb.collection('tbl_auth_users').getOne(person.openid)).id).toBe(person.openid);
    const guest = await errorOf(clientFor(base).collection('tbl_auth_users').authRefresh());
    expect([guest.status, guest.response.data]).toEqual([401, { error: 'UNAUTHENTICATED' }]);
  });

  it('finds its own errors: status, a sentence in Chinese, and data by field', async () => {
    const { openid } = people['owner'] as Person;
    const carts = clientFor(base, people['owner']).collection('tbl_cart');
    const invalid = await errorOf(
      carts.create({ cart_owner: openid, cart_product_id: product, cart_product_quantity: 0 }),
    );
    expect([invalid.status, invalid.isAbort]).toEqual([400, false]);
    expect(invalid.response).toMatchObject({
      status: 400,
      data: {
        cart_product_quantity: { code: expect.any(String), message: expect.stringMatching(/[一-龥]/) },
      },
    });
    const guest = await errorOf(clientFor(base).collection('tbl_cart').getList());
    expect([guest.status, guest.response]).toMatchObject([
      401,
      { status: 401, message: expect.stringMatching(/[一-龥]/), data: { error: 'UNAUTHENTICATED' } },
    ]);
    expect(guest.message).toBe(guest.response.message);
    const missing = await errorOf(carts.getOne('nothinglikethis'));
    expect([missing.status, missing.response.data]).toEqual([404, {}]);
  });

  it.each([
    ['a password', (pb: PocketBase) => pb.collection('tbl_auth_users').authWithPassword('a', 'b')],
    ['a new user', (pb: PocketBase) => pb.collection('tbl_auth_users').create({ password: 'x' })],
    ['the superusers', (pb: PocketBase) => pb.collection('_superusers').authWithPassword('a', 'b')],
    ['the schema', (pb: PocketBase) => pb.collections.getFullList()],
    ['the settings', (pb: PocketBase) => pb.settings.getAll()],
    ['the logs', (pb: PocketBase) => pb.logs.getList()],
    ['the service accounts', (pb: PocketBase) => pb.collection('svc_accounts').getFullList()],
    ['the history of orders, written', (pb: PocketBase) => pb.collection('tbl_order_history').create({})],
  ])('finds no way to %s', async (_name, ask) => {
    for (const person of [undefined, people['owner'], author]) {
      const error = await errorOf(ask(clientFor(base, person)));
      expect([error.status, error.response.data]).toMatchObject([404, { error: 'NOT_FOUND' }]);
    }
  });
});
