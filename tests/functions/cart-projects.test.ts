import { assertMatchesContract } from '../contract/response-schemas';
import { freshName } from '../harness/fresh';
import type { NamedPerson } from '../harness/stack';
import { sharedStack } from '../harness/shared-stack';

/** How many rooms somebody's projects have: through the HTTP door, and through the function inside WeChat. */
const stack = sharedStack();
let me: NamedPerson;
beforeEach(async () => {
  me = await stack.signIn(freshName('rooms'));
});

const ACTIONS = {
  'project-list': 'postCartProjectList',
  'project-update': 'postCartProjectUpdate',
} as const;
type Action = keyof typeof ACTIONS;

interface Heard {
  readonly status: number;
  // A test reads whatever the wire carries.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
}
type Door = (action: Action, body: object, who: NamedPerson | undefined) => Promise<Heard>;

const http: Door = (action, body, who) => stack.post(`/pb/api/cart/${action}`, { token: who?.token, body });
const DOORS: { readonly [name: string]: Door } = {
  'the door': http,
  'the function': async (action, body, who) => {
    const { result } = await stack.callFunction('cart', { action, ...body }, who?.name);
    return { status: result.code, body: result };
  },
};

async function ask(action: Action, body: object = {}, who = me, door = http): Promise<Heard> {
  const answer = await door(action, body, who);
  assertMatchesContract('openapi-wx', ACTIONS[action], answer.status, answer.body);
  return answer;
}
const write = async (cart_rooms: number, cart_number?: string, who = me): Promise<object> => {
  const body = { cart_rooms, ...(cart_number !== undefined && { cart_number }) };
  return (await ask('project-update', body, who)).body.data;
};
const listed = async (who = me) => (await ask('project-list', {}, who)).body.data.items;
const rowsOf = ({ openid }: NamedPerson) =>
  stack.rows('/api/collections/tbl_cart_project/records', `cart_owner='${openid}'`);

async function disabled(): Promise<NamedPerson> {
  const who = await stack.signIn(freshName('disabled'));
  await stack.setUser(who.openid, { users_status: 1 });
  return who;
}

async function gone(): Promise<NamedPerson> {
  const who = await stack.signIn(freshName('gone'));
  await stack.post('/pb/api/wechat/account-delete', { token: who.token, body: { confirm: '注销' } });
  return who;
}

/** Who asks, and what they hear of both operations; null = they are let in. */
const CALLERS: [string, () => Promise<NamedPerson | undefined>, [number, string] | null][] = [
  ['guest', async () => undefined, [401, 'UNAUTHENTICATED']],
  ['owner', async () => me, null],
  ['another user', () => stack.signIn(freshName('another')), null],
  ['disabled user', disabled, [401, 'USER_DISABLED']],
  ['deleted user', gone, [401, 'UNAUTHENTICATED']],
];

describe.each(Object.entries(DOORS))('%s', (_name, door) => {
  it.each(CALLERS)('%s', async (caller, person, refused) => {
    await write(12, '西湖样板房');
    const who = await person();
    const update = await door('project-update', { cart_number: '西湖样板房', cart_rooms: 99 }, who);
    const list = await door('project-list', {}, who);
    const said = ({ status, body }: Heard) => [status, body.data.error ?? null];
    expect([said(update), said(list)]).toEqual([refused ?? [200, null], refused ?? [200, null]]);
    const rooms = caller === 'owner' ? 99 : 12;
    expect(await listed()).toEqual([{ cart_number: '西湖样板房', cart_rooms: rooms }]);
    if (refused) expect(JSON.stringify([update.body, list.body])).not.toContain('西湖样板房');
    else expect(list.body.data.items).toEqual([{ cart_number: '西湖样板房', cart_rooms: 99 }]);
  });

  it('writes, tells, forgets', async () => {
    const made = await ask('project-update', { cart_number: '一期', cart_rooms: 8 }, me, door);
    expect(made.body.data).toEqual({ cart_number: '一期', cart_rooms: 8 });
    expect((await ask('project-list', {}, me, door)).body.data).toEqual({ items: [made.body.data] });
    const forgotten = await ask('project-update', { cart_number: '一期', cart_rooms: 0 }, me, door);
    expect(forgotten.body.data).toEqual({ cart_number: '一期', cart_rooms: 0 });
    expect((await ask('project-list', {}, me, door)).body.data).toEqual({ items: [] });
  });
});

it('another user has a project of the same name, and forgets only theirs', async () => {
  const other = await stack.signIn(freshName('other'));
  await write(12, '二期');
  await write(7, '二期', other);
  await write(0, '二期', other);
  expect([await listed(), await listed(other)]).toEqual([[{ cart_number: '二期', cart_rooms: 12 }], []]);
});

it('is one row however often it is written, the last touched first', async () => {
  await write(1, '甲');
  await write(2, '乙');
  expect((await listed()).map(({ cart_number }: { cart_number: string }) => cart_number)).toEqual([
    '乙',
    '甲',
  ]);
  await write(1, '甲');
  expect(await listed()).toEqual([
    { cart_number: '甲', cart_rooms: 1 },
    { cart_number: '乙', cart_rooms: 2 },
  ]);
  expect(await rowsOf(me)).toHaveLength(2);
  await write(0, '没有写过');
  expect(await rowsOf(me)).toHaveLength(2);
});

it.each([undefined, '', '  ', '默认', ' 默认 '])('the default group by the name %j', async (name) => {
  expect(await write(5, name)).toEqual({ cart_number: '默认', cart_rooms: 5 });
  await write(6);
  expect(await listed()).toEqual([{ cart_number: '默认', cart_rooms: 6 }]);
});

it.each([
  ['the most rooms', { cart_rooms: 9999 }],
  ['a name of 64 characters', { cart_rooms: 1, cart_number: '字'.repeat(64) }],
])('takes %s', async (_name, body) => {
  expect((await ask('project-update', body)).status).toBe(200);
  expect(await listed()).toHaveLength(1);
});

it.each<[string, object, string]>([
  ['no rooms said', { cart_number: '一期' }, 'cart_rooms'],
  ['10000 rooms', { cart_rooms: 10_000 }, 'cart_rooms'],
  ['-1 rooms', { cart_rooms: -1 }, 'cart_rooms'],
  ['1.5 rooms', { cart_rooms: 1.5 }, 'cart_rooms'],
  ["'3' rooms", { cart_rooms: '3' }, 'cart_rooms'],
  ['null rooms', { cart_rooms: null }, 'cart_rooms'],
  ['a name of 65 characters', { cart_rooms: 1, cart_number: '字'.repeat(65) }, 'cart_number'],
  ['a name of two lines', { cart_rooms: 1, cart_number: '一\n期' }, 'cart_number'],
  ['an owner of their own', { cart_rooms: 1, cart_owner: 'x' }, 'cart_owner'],
])('refuses %s and keeps what there is', async (_name, body, field) => {
  await write(4, '一期');
  const answer = await ask('project-update', body);
  expect([answer.status, answer.body.data.error]).toEqual([400, 'INVALID_INPUT']);
  expect(answer.body.data.fields.map((wrong: { field: string }) => wrong.field)).toContain(field);
  expect(await listed()).toEqual([{ cart_number: '一期', cart_rooms: 4 }]);
});

it('the list takes nothing', async () => {
  const answer = await ask('project-list', { limit: 5 });
  expect([answer.status, answer.body.data.error]).toEqual([400, 'INVALID_INPUT']);
});

it('the 201st project has a place: the one touched longest ago gives way, nobody else’s', async () => {
  const other = await stack.signIn(freshName('full'));
  for (const { openid } of [me, other]) {
    await stack.sql(`INSERT INTO tbl_cart_project (cart_owner, cart_number, cart_rooms, created, updated)
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200)
      SELECT '${openid}', '项目 ' || i, i, '2026-01-01 00:00:00.000Z', printf('2026-01-01 00:00:00.%03dZ', i) FROM n`);
  }
  expect((await listed()).at(-1)).toEqual({ cart_number: '项目 1', cart_rooms: 1 });
  // one that is there already drives nobody out
  await write(77, '项目 1');
  expect(await listed()).toHaveLength(200);
  await write(3, '新的');
  const now = await listed();
  expect(now).toHaveLength(200);
  expect(now.slice(0, 2)).toEqual([
    { cart_number: '新的', cart_rooms: 3 },
    { cart_number: '项目 1', cart_rooms: 77 },
  ]);
  expect(now.at(-1)).toEqual({ cart_number: '项目 3', cart_rooms: 3 });
  expect(await rowsOf(other)).toHaveLength(200);
});

it('written from several devices at once it is one row, as one of them wrote it', async () => {
  const rooms = Array.from({ length: 12 }, (_, i) => i + 1);
  const answers = await Promise.all(
    rooms.map((cart_rooms) => ask('project-update', { cart_number: '同时', cart_rooms })),
  );
  expect(answers.map(({ status }) => status)).toEqual(rooms.map(() => 200));
  const [only, ...more] = await listed();
  expect(more).toEqual([]);
  expect(rooms).toContain(only.cart_rooms);
});

it('says nothing of the lines in the cart, and changes none', async () => {
  const product = await stack.product();
  const body = { cart_product_id: product.id, cart_product_quantity: 24, cart_number: '一期' };
  await stack.post('/pb/api/cart/create', { token: me.token, body });
  const lines = async () => (await stack.post('/pb/api/cart/list', { token: me.token, body: {} })).body.data;
  const before = await lines();
  await write(12, '一期');
  await write(0, '一期');
  expect(await lines()).toEqual(before);
});

it('whoever leaves takes it along; the person who registers anew begins with nothing', async () => {
  const { name, token } = me;
  await write(12, '西湖样板房');
  await stack.post('/pb/api/wechat/account-delete', { token, body: { confirm: '注销' } });
  expect(await rowsOf(me)).toEqual([]);
  expect(await listed(await stack.signIn(name))).toEqual([]);
});
