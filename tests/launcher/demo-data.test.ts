import { kitsOf, ROOM_KITS } from '../../domain/kits';
import { ORDER_MOVES, PAY_MOVES, PAY_STATES } from '../../domain/order-states';
import { PRODUCTS, productOf } from '../../demo/catalogue/products';
import { PEOPLE } from '../../demo/people';
import { PROJECTS } from '../../demo/projects';
import type { Person } from '../harness/people';
import { stackAt } from '../harness/stack';
import { cleanUp, freePort, launch, type Launched, runs, temporaryFolder, until } from './support';

jest.setTimeout(180_000);
afterAll(cleanUp);

interface Line {
  readonly model: string;
  readonly unit_price: number;
  readonly quantity: number;
  readonly subtotal: number;
  readonly picture: string;
}

/** Where an order and its payment may go; '' is before the order. */
const LEGAL = [' pending', ...[...ORDER_MOVES, ...PAY_MOVES].map(({ from, to }) => `${from} ${to}`)];
const PAYMENTS: readonly string[] = PAY_STATES;
const MAGIC: { readonly [extension: string]: string } = {
  jpg: 'ffd8ffe0',
  pdf: '25504446',
  zip: '504b0304',
  docx: '504b0304',
  xlsx: '504b0304',
};

async function start(dataDir: string, env: NodeJS.ProcessEnv = {}) {
  const port = await freePort();
  const program = launch('start.mjs', { DATA_DIR: dataDir, PORT: String(port), ...env });
  await until(() => program.output().includes('全部就绪') || !runs(program.pid), program, 150_000);
  expect(program.output()).toContain('全部就绪');
  const product = stackAt(`http://127.0.0.1:${port}`, '', '');
  // A test reads whatever the wire carries.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  const list = async (table: string, token?: string): Promise<any[]> => {
    const answer = await product.ask('GET', `/pb/api/collections/${table}/records?perPage=1000`, { token });
    expect(answer.status).toBe(200);
    return answer.body.items;
  };
  return { program, product, list };
}

async function stop(program: Launched): Promise<void> {
  program.kill('SIGTERM');
  await program.exited;
}

describe('npm start on an empty folder', () => {
  const dataDir = temporaryFolder();
  let shop: Awaited<ReturnType<typeof start>>;
  let people: { readonly [name: string]: Person };

  beforeAll(async () => {
    shop = await start(dataDir);
    const names = Object.keys(PEOPLE);
    const signedIn = await Promise.all(names.map((name) => shop.product.signIn(name)));
    people = Object.fromEntries(signedIn.map((person) => [person.name, person]));
  });
  const token = (name: string) => people[name]?.token ?? '';

  test('says in one line what it loaded, in a few seconds', () => {
    const seconds = shop.program.output().match(/✓ 载入演示数据（([\d.]+) 秒）/)?.[1];
    expect(Number(seconds)).toBeLessThan(20); // an idle machine takes two
    expect(shop.program.output()).toMatch(/产品 386，文档 40，图片与文件 \d+，用户 5，公司 3/);
  });

  test('a guest sees every product in a category that exists, with a picture that downloads', async () => {
    const [products, words, files] = await Promise.all([
      shop.list('tbl_product_list'),
      shop.list('tbl_system_dict'),
      shop.list('tbl_attachments', token('alice')),
    ]);
    expect(products).toHaveLength(PRODUCTS.length);
    const parents = new Map(words.map((word) => [word.system_dict_id, word.dict_word_parent_id]));
    const categories = words.find(({ dict_name }) => dict_name === '产品分类').system_dict_id;
    const byId = new Map(files.map((file) => [file.attachments_id, file]));
    for (const product of products) {
      expect(parents.get(product.prod_list_category)).toBe(categories);
      expect(byId.get(product.prod_list_pictures[0])).toMatchObject({
        attachments_filetype: 'image/jpeg',
        attachments_visibility: 'public',
      });
    }
    for (const file of files) {
      const address = `/pb/api/files/tbl_attachments/${file.id}/${file.attachments_link}`;
      const answer = await fetch(new URL(address, shop.product.url));
      const bytes = Buffer.from(await answer.arrayBuffer());
      const extension = String(file.attachments_filename).split('.').at(-1) ?? '';
      expect([file.attachments_filename, answer.status]).toEqual([file.attachments_filename, 200]);
      expect(bytes.subarray(0, 4).toString('hex')).toBe(MAGIC[extension]);
      expect(bytes).toHaveLength(file.attachments_size);
    }
  });

  test('a guest reads the documents in force; their files are there; the draft is the administrator’s', async () => {
    const [seen, all, files] = await Promise.all([
      shop.list('tbl_document'),
      shop.list('tbl_document', token('eve')),
      shop.list('tbl_attachments', token('alice')),
    ]);
    expect([seen.length, all.length]).toEqual([39, 40]);
    expect(seen.filter(({ document_status }) => document_status === '过期').length).toBeGreaterThan(1);
    const ids = new Set(files.map(({ attachments_id }) => attachments_id));
    for (const { document_file, document_image } of all) {
      for (const id of `${document_file}|${document_image}`.split('|')) expect(ids).toContain(id);
    }
  });

  test('stock, amounts and histories of all orders agree', async () => {
    const products = await shop.list('tbl_product_list');
    const sold = new Map<string, number>();
    const states = new Set<string>();
    for (const name of ['alice', 'bob', 'dave']) {
      const [orders, history] = await Promise.all([
        shop.list('tbl_order', token(name)),
        shop.list('tbl_order_history', token(name)),
      ]);
      for (const order of orders) {
        const lines = order.order_snap as Line[];
        states.add(order.order_status);
        for (const { model, unit_price, quantity, subtotal, picture } of lines) {
          expect([subtotal, unit_price]).toEqual([unit_price * quantity, productOf(model).price]);
          expect(picture).toMatch(/^ATT-\d+-[0-9a-f]{6}$/);
          if (order.order_status !== 'cancelled') sold.set(model, (sold.get(model) ?? 0) + quantity);
        }
        expect(order.order_amount).toBe(lines.reduce((sum, { subtotal }) => sum + subtotal, 0));
        expect(order.order_item_quantity).toBe(lines.reduce((sum, { quantity }) => sum + quantity, 0));
        const moves = history
          .filter(({ order_id }) => order_id === order.order_id)
          .sort((a, b) => (a.created < b.created ? -1 : 1));
        for (const { state_from, state_to } of moves) expect(LEGAL).toContain(`${state_from} ${state_to}`);
        for (const payments of [false, true]) {
          const chain = moves.filter(({ state_to }) => PAYMENTS.includes(state_to) === payments);
          chain.forEach(({ state_from }, i) => {
            expect(state_from).toBe(i === 0 ? (payments ? 'unpaid' : '') : chain[i - 1].state_to);
          });
          const last = chain.at(-1)?.state_to ?? 'unpaid';
          expect(last).toBe(payments ? order.order_pay_status : order.order_status);
        }
      }
    }
    expect([...states].sort()).toEqual(['cancelled', 'completed', 'confirmed', 'pending', 'shipped']);
    for (const { prod_list_modelnumber: model, prod_list_stock } of products) {
      const { stock } = productOf(model);
      expect([model, prod_list_stock]).toEqual([model, stock < 0 ? stock : stock - (sold.get(model) ?? 0)]);
    }
  });

  test('a guest reads the kits of rooms, and every product they name is on sale', async () => {
    const { body } = await shop.product.post('/pb/api/dict/list', { body: { parent: ROOM_KITS } });
    const kits = kitsOf(body.data.items);
    expect(kits.map(({ name, lines }) => [name, lines.length])).toEqual([
      ['标准间', 7],
      ['套房', 7],
    ]);
    const ids = [...new Set(kits.flatMap(({ lines }) => lines.map(({ productId }) => productId)))];
    const products = await shop.product.post('/pb/api/product/list', { body: { ids } });
    const onSale = products.body.data.items.map((item: { on_sale: boolean }) => item.on_sale);
    expect(onSale).toEqual(ids.map(() => true));
  });

  test('customers find the rooms of their projects, in groups that have lines', async () => {
    for (const name of Object.keys(PEOPLE)) {
      const asked = { token: token(name), body: {} };
      const { body } = await shop.product.post('/pb/api/cart/project-list', asked);
      const theirs = PROJECTS.filter(({ person }) => person === name);
      expect([name, body.data.items]).toEqual([
        name,
        theirs.map(({ group, rooms }) => ({ cart_number: group, cart_rooms: rooms })),
      ]);
      const groups = new Set(
        (await shop.list('tbl_cart', token(name))).map(({ cart_number }) => cart_number),
      );
      for (const { group } of theirs) expect(groups).toContain(group);
    }
  });

  test('the customers are who the README says', async () => {
    const users = await Promise.all(
      Object.keys(PEOPLE).map(
        async (name) => [name, (await shop.list('tbl_auth_users', token(name)))[0]] as const,
      ),
    );
    const { alice, bob, carol, dave, eve } = Object.fromEntries(users);
    expect(alice).toMatchObject({ users_type: '注册用户', users_name: '艾丽', users_auth_type: 0 });
    expect(bob).toMatchObject({ users_type: '注册用户', users_auth_type: 0 });
    expect(carol).toMatchObject({ users_type: '游客', users_phone: '', users_picture: '' });
    expect([dave.users_auth_type, eve.users_auth_type]).toEqual([1, 2]);
    const companies = await shop.list('tbl_company', token('alice'));
    expect(companies.map(({ company_id }) => company_id)).toEqual([alice.company_id]);
  });

  test('a second start loads nothing, and a customer who left stays gone', async () => {
    const left = await shop.product.post('/pb/api/wechat/account-delete', {
      token: token('carol'),
      body: { confirm: '注销' },
    });
    expect(left.status).toBe(200);
    await stop(shop.program);
    shop = await start(dataDir);
    expect(shop.program.output()).not.toContain('载入演示数据');
    const { result } = await shop.product.callFunction('refresh', {}, 'carol');
    expect(result.code).toBe(404);
    expect(await shop.list('tbl_product_list')).toHaveLength(PRODUCTS.length);
    await stop(shop.program);
  });
});

test('SEED_DEMO=0 loads nothing at all, not even customers; later the demo leaves who is there alone', async () => {
  const dataDir = temporaryFolder();
  const { program, product, list } = await start(dataDir, { SEED_DEMO: '0' });
  expect(program.output()).not.toContain('载入演示数据');
  for (const table of ['tbl_product_list', 'tbl_document', 'tbl_system_dict'])
    expect(await list(table)).toEqual([]);
  const counted = await product.post('/pb/api/system/users-count', { body: {} });
  // The first administrator, whom every start makes.
  expect(counted.body.data.total_users).toBe(1);
  const alice = await product.signIn('alice');
  await stop(program);

  const later = await start(dataDir);
  expect(later.program.output()).toContain('用户 4，公司 2');
  expect(await later.list('tbl_order', alice.token)).toEqual([]);
  const rooms = await later.product.post('/pb/api/cart/project-list', { token: alice.token, body: {} });
  expect(rooms.body.data.items).toEqual([]);
  expect((await later.list('tbl_auth_users', alice.token))[0]).toMatchObject({ users_name: '' });
  await stop(later.program);
});
