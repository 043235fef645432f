import { localFailure, type Failure } from '../../shared/api/failure';
import { createMerge } from './merge';
import { product, settled, world } from './test-world';
import type { CartLine } from './types';

function setUp(kept = new Map<string, string>()) {
  const here = world(kept);
  const told: [readonly string[], Failure][] = [];
  let clock = 1_000_000;
  const merge = createMerge({
    guest: here.guest,
    account: here.account,
    storage: here.storage,
    now: () => clock,
    wait: async (ms) => void (clock += ms),
    person: here.person,
    async read() {
      await Promise.all([
        here.queries.refresh(here.asked.cart, {}),
        here.queries.refresh(here.asked.projects, {}),
      ]);
      return here.queries.state(here.asked.cart, {}).failure === undefined;
    },
    roomsKnown: here.roomsKnown,
    onRefused: (lines: readonly CartLine[], why) => told.push([lines.map(({ productId }) => productId), why]),
  });
  const fill = async () => {
    await here.guest.add([{ product: product('a'), quantity: 2 }], '默认');
    await here.guest.add([{ product: product('b'), quantity: 3 }], '西湖');
    await here.guest.setRooms('西湖', 12);
  };
  const left = () => here.guest.lines().map(({ productId, quantity }) => `${productId} ${quantity}`);
  return { ...here, merge, told, fill, left };
}

test('everything goes into the account, newest on top, rooms too, and nothing stays on the device', async () => {
  const { merge, fill, left, atServer, server, kept } = setUp();
  await fill();
  await merge();
  expect([atServer(), left()]).toEqual([['b/西湖 3', 'a/默认 2'], []]);
  expect(server.rooms.get('西湖')).toBe(12);
  expect(kept.size).toBe(0);
});

test('what the account has is added to; rooms that it knows are its own', async () => {
  const { merge, fill, account, atServer, server, look } = setUp();
  server.rooms.set('西湖', 40);
  await look();
  await account.add([{ product: product('a'), quantity: 5 }], '默认');
  await fill();
  await merge();
  expect(atServer()).toEqual(['b/西湖 3', 'a/默认 7']);
  expect(server.rooms.get('西湖')).toBe(40);
});

test('twice at the same time is once', async () => {
  const { merge, fill, atServer } = setUp();
  await fill();
  await Promise.all([merge(), merge()]);
  await merge();
  expect(atServer()).toEqual(['b/西湖 3', 'a/默认 2']);
});

test('while another tab is at it this one waits, and finds nothing left to do', async () => {
  const { merge, fill, writes, kept } = setUp();
  await fill();
  kept.set('cart.merging', '1000000');
  const waiting = merge();
  kept.set('cart.merging', '1006000');
  await waiting;
  expect(writes()).toEqual([]);
});

test('a tab that was closed in the middle holds nobody up', async () => {
  const { merge, fill, left, kept } = setUp();
  await fill();
  kept.set('cart.merging', '1000000');
  await merge();
  expect(left()).toEqual([]);
});

test('refused lines are told once and dropped, the others are in', async () => {
  const { merge, fill, left, server, told, atServer } = setUp();
  await fill();
  const off = localFailure('PRODUCT_OFF_SHELF');
  server.refuse = (_operation, body) => (JSON.stringify(body).includes('"b"') ? off : undefined);
  await merge();
  expect([told, left(), atServer()]).toEqual([[[['b'], off]], [], ['a/默认 2']]);
});

test('interrupted it goes on at the next start, and what had arrived is not sent twice', async () => {
  const first = setUp();
  await first.fill();
  first.server.loseNextAnswer = true;
  await first.merge();
  expect([first.atServer(), first.left()]).toEqual([['a/默认 2'], ['b 3', 'a 2']]);

  const next = setUp(first.kept);
  next.server.rows = first.server.rows;
  await next.merge();
  expect([next.atServer(), next.left(), next.told]).toEqual([['b/西湖 3', 'a/默认 2'], [], []]);
});

test('nothing is lost without a network', async () => {
  const { merge, fill, left, server, told } = setUp();
  await fill();
  server.refuse = () => localFailure('NETWORK');
  await merge();
  expect([left(), told]).toEqual([['b 3', 'a 2'], []]);
});

test('who signs in after somebody else gets only what was put in as a guest', async () => {
  const { merge, fill, here, queries, server, atServer, writes } = setUp();
  server.rows = [
    { cart_id: 'OLD', cart_product_id: 'z', cart_number: '默认', cart_product_quantity: 1, cart_remark: '' },
  ];
  await merge();
  await fill();
  here.person = 'bob';
  queries.setPerson('bob');
  server.rows = [];
  await merge();
  await settled();
  expect(atServer()).toEqual(['b/西湖 3', 'a/默认 2']);
  expect(writes().some((one) => one.includes('"z"'))).toBe(false);
});

test('nobody’s cart waits for somebody', async () => {
  const { merge, fill, here, left, writes } = setUp();
  await fill();
  here.person = undefined;
  await merge();
  expect([left().length, writes()]).toEqual([2, []]);
});
