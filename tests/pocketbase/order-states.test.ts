import { ORDER_STATES, type OrderRole, type OrderState } from '../../domain/order-states';
import { type Answer, codeOf } from '../harness/ask';
import type { Database } from '../harness/database';
import { freshKey } from '../harness/fresh';
import type { Person } from '../harness/people';
import { HISTORY, openShop, ORDERS, type Shop } from '../harness/shop';

/**
 * Every state × every state × who × through which door. What is right stands here once more, by hand: taken from the
 * domain's own table it would prove nothing.
 */
const BY: { readonly [move: string]: readonly OrderRole[] } = {
  'pending → confirmed': ['staff'],
  'pending → cancelled': ['owner', 'staff'],
  'confirmed → shipped': ['staff'],
  'confirmed → cancelled': ['staff'],
  'shipped → completed': ['owner'],
};
const WAY_TO: { readonly [state in OrderState]: readonly OrderState[] } = {
  pending: [],
  confirmed: ['confirmed'],
  shipped: ['confirmed', 'shipped'],
  completed: ['confirmed', 'shipped', 'completed'],
  cancelled: ['cancelled'],
};
const WHO: { readonly [who: string]: readonly OrderRole[] } = {
  owner: ['owner'],
  staff: ['staff'],
  'staff who is the owner': ['owner', 'staff'],
  another: [],
};
type Door = 'route' | 'native' | 'batch';
const DOORS: readonly Door[] = ['route', 'native', 'batch'];
const QUANTITY = 3;

let database: Database;
let shop: Shop;
const people: { [who: string]: Person } = {};
/** Staff who move orders into place. */
let both: Person;
let buyer: Person;

beforeAll(async () => {
  ({ database, shop } = await openShop());
});
afterAll(() => database.stop());
beforeEach(async () => {
  // New people for every table: a person may write 300 times in 10 s.
  both = await shop.person({ users_auth_type: 1 });
  buyer = await shop.person();
  for (const who of Object.keys(WHO)) {
    people[who] = await shop.person({ users_auth_type: who.startsWith('staff') ? 1 : 0 });
  }
});

interface Made {
  readonly order_id: string;
  readonly pb_id: string;
  readonly product: string;
}

async function orderIn(state: OrderState, who: string): Promise<Made> {
  const isOwner = WHO[who]?.includes('owner');
  const owner = isOwner ? (people[who] as Person) : buyer;
  const product = (await shop.product({ prod_list_stock: 10 })).id;
  const order = await shop.order(owner, product, QUANTITY);
  for (const order_status of WAY_TO[state]) {
    const actor = order_status === 'completed' ? owner : both;
    const moved = await shop.as(actor, 'order-update', {
      order_id: order.order_id,
      order_status,
    });
    expect([order_status, moved.status]).toEqual([order_status, 200]);
  }
  return { ...order, product };
}

const move: { readonly [door in Door]: (person: Person, order: Made, changes: object) => Promise<Answer> } = {
  route: (person, { order_id }, changes) => shop.as(person, 'order-update', { order_id, ...changes }),
  native: ({ token }, { pb_id }, body) => shop.ask('PATCH', `${ORDERS}/${pb_id}`, { token, body }),
  batch: ({ token }, { pb_id }, body) =>
    shop.batch(token, [{ method: 'PATCH', url: `${ORDERS}/${pb_id}`, body }]),
};

function expected(from: OrderState, to: OrderState, roles: readonly OrderRole[], door: Door): string {
  if (roles.length === 0) return door === 'route' ? 'NOT_FOUND' : '404';
  const by = BY[`${from} → ${to}`];
  if (!by) return 'ORDER_STATE';
  return by.some((role) => roles.includes(role)) ? 'ok' : 'FORBIDDEN';
}

const TABLE = Object.keys(WHO).flatMap((who) => DOORS.map((door) => [who, door] as const));

it.each(TABLE)('%s by %s: every state to every state', async (who, door) => {
  const roles = WHO[who] as readonly OrderRole[];
  const fromState = async (from: OrderState): Promise<void> => {
    // A refusal changes nothing, so the same order is good for the next attempt.
    let order: Made | undefined;
    for (const to of ORDER_STATES) {
      order ??= await orderIn(from, who);
      const answer = await move[door](people[who] as Person, order, { order_status: to });
      const right = expected(from, to, roles, door);
      const name = `${from} → ${to}`;
      expect([name, codeOf(answer)]).toEqual([name, right]);
      const statuses = { ok: 200, ORDER_STATE: 409, FORBIDDEN: 403, NOT_FOUND: 404, '404': 404 };
      const status =
        right !== 'ok' && (door === 'batch' || (door === 'native' && right !== '404')) ? 400 : undefined;
      expect([name, answer.status]).toEqual([name, status ?? statuses[right as keyof typeof statuses]]);

      const [row] = await shop.rows(ORDERS, `id="${order.pb_id}"`);
      const now = right === 'ok' ? to : from;
      expect([name, row.order_status]).toEqual([name, now]);
      const history = await shop.rows(HISTORY, `order_id="${order.order_id}"`);
      const way = ['pending', ...WAY_TO[from], ...(right === 'ok' ? [to] : [])];
      expect([name, ...history.map((entry: { state_to: string }) => entry.state_to)]).toEqual([name, ...way]);
      if (right === 'ok') {
        const role = (BY[name] as readonly OrderRole[]).find((by) => roles.includes(by));
        expect(history.at(-1)).toMatchObject({ actor_role: role, state_from: from });
      }
      expect([name, await shop.stockOf(order.product)]).toEqual([
        name,
        now === 'cancelled' ? 10 : 10 - QUANTITY,
      ]);
      if (right === 'ok') order = undefined;
    }
  };
  await Promise.all(ORDER_STATES.map(fromState));
});

describe.each(DOORS)('by %s', (door) => {
  const TRACKING = { order_tracking: { carrier: '顺丰', number: 'SF123' } };

  it.each([
    ['staff', 'confirmed', 'ok'],
    ['staff', 'shipped', 'ok'],
    ['staff', 'pending', 'ORDER_STATE'],
    ['staff', 'completed', 'ORDER_STATE'],
    ['staff', 'cancelled', 'ORDER_STATE'],
    ['owner', 'confirmed', 'FORBIDDEN'],
  ] as const)('%s may set a parcel’s number of a %s order: %s', async (who, state, code) => {
    const order = await orderIn(state, who);
    expect(codeOf(await move[door](people[who] as Person, order, TRACKING))).toBe(code);
    const [row] = await shop.rows(ORDERS, `id="${order.pb_id}"`);
    expect(row.order_tracking).toEqual(code === 'ok' ? TRACKING.order_tracking : null);
  });

  it('ships and tracks at once, and marks payments one way only', async () => {
    const staff = people['staff'] as Person;
    const order = await orderIn('confirmed', 'staff');
    const pay = async (person: Person, order_pay_status: string) =>
      codeOf(await move[door](person, order, { order_pay_status }));
    expect(await pay(staff, 'refunded')).toBe('ORDER_STATE');
    expect(await pay(people['owner'] as Person, 'paid')).toBe(door === 'route' ? 'NOT_FOUND' : '404');
    expect(await pay(staff, 'paid')).toBe('ok');
    expect(await pay(staff, 'unpaid')).toBe('ORDER_STATE');
    expect(codeOf(await move[door](staff, order, { order_status: 'shipped', ...TRACKING }))).toBe('ok');
    expect(await pay(staff, 'refunded')).toBe('ok');
    const states = await shop.rows(HISTORY, `order_id="${order.order_id}"`);
    expect(states.map((entry: { state_to: string }) => entry.state_to)).toEqual([
      'pending',
      'confirmed',
      'paid',
      'shipped',
      'refunded',
    ]);
  });

  it('changes nothing when one of several changes is refused', async () => {
    const order = await orderIn('pending', 'owner');
    const changes = { order_remark: '改', order_status: 'cancelled', order_pay_status: 'paid' };
    const person = people['owner'] as Person;
    expect(codeOf(await move[door](person, order, changes))).not.toBe('ok');
    const [row] = await shop.rows(ORDERS, `id="${order.pb_id}"`);
    expect(row).toMatchObject({ order_status: 'pending', order_remark: '', order_pay_status: 'unpaid' });
    expect(await shop.stockOf(order.product)).toBe(7);
    expect(await shop.rows(HISTORY, `order_id="${order.order_id}"`)).toHaveLength(1);
  });

  it('refuses a state nobody knows', async () => {
    const order = await orderIn('pending', 'staff');
    const answer = await move[door](people['staff'] as Person, order, { order_status: 'lost' });
    expect(codeOf(answer)).toBe('ORDER_STATE');
  });
});

it('lets staff of two hands buy and confirm their own order', async () => {
  const person = people['staff who is the owner'] as Person;
  const { id } = await shop.product();
  const order = await shop.order(person, id, 1, { idempotency_key: freshKey() });
  for (const order_status of ['confirmed', 'shipped', 'completed']) {
    const { body } = await shop.as(person, 'order-update', {
      order_id: order.order_id,
      order_status,
    });
    expect(body.order_status).toBe(order_status);
  }
  const { body } = await shop.as(person, 'order-detail', { order_id: order.order_id });
  expect(body.history.map((entry: { actor_role: string }) => entry.actor_role)).toEqual([
    'owner',
    'staff',
    'staff',
    'owner',
  ]);
});
