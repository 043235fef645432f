import { localFailure } from '../../shared/api/failure';
import { createAccountCart } from './account-cart';
import { keyOf } from './lines';
import { line, product, settled, world } from './test-world';
import { undoMove } from './undo-move';

const rowOf = (id: string, quantity: number, group = '默认') => ({
  cart_id: `OLD-${id}-${group}`,
  cart_product_id: id,
  cart_number: group,
  cart_product_quantity: quantity,
  cart_remark: '',
});

async function withRows(...rows: ReturnType<typeof rowOf>[]) {
  const here = world();
  here.server.rows = rows;
  await here.look();
  here.writes();
  const of = (key: string) => here.account.lines().find((one) => keyOf(one) === key) ?? line('none');
  return { ...here, of };
}

test('what is added shows at once, grows what is there, and is asked for in turn', async () => {
  const { account, shown, atServer, hold, writes } = await withRows(rowOf('a', 2));
  const open = hold();
  const added = account.add(
    [
      { product: product('b'), quantity: 3 },
      { product: product('a'), quantity: 5 },
    ],
    '默认',
  );
  expect(shown()).toEqual(['b/默认 3', 'a/默认 7']);
  open();
  expect(await added).toEqual({ added: 2 });
  await settled();
  expect([shown(), writes().length]).toEqual([atServer(), 2]);
});

test('of several additions those that can be are in, and the first refusal is told', async () => {
  const { account, server, shown } = await withRows();
  const off = localFailure('PRODUCT_OFF_SHELF');
  server.refuse = (_operation, body) => (JSON.stringify(body).includes('"gone"') ? off : undefined);
  const added = await account.add(
    [
      { product: product('a'), quantity: 1 },
      { product: product('gone'), quantity: 1 },
    ],
    '西湖',
  );
  expect(added).toEqual({ added: 1, failure: off });
  await settled();
  expect(shown()).toEqual(['a/西湖 1']);
});

test('several quick taps make one request; a refusal counts back', async () => {
  const { account, server, shown, writes, of } = await withRows(rowOf('a', 2));
  const taps = [3, 4, 5].map((count) => account.setQuantity(of('a/默认'), count));
  expect(shown()).toEqual(['a/默认 5']);
  await account.flush();
  expect(await Promise.all(taps)).toEqual([undefined, undefined, undefined]);
  expect(writes()).toEqual(['Update {"cart_id":"OLD-a-默认","cart_product_quantity":5}']);

  const full = localFailure('INVALID_INPUT');
  server.refuse = (operation) => (operation === 'postCartUpdate' ? full : undefined);
  const refused = account.setQuantity(of('a/默认'), 9);
  expect(shown()).toEqual(['a/默认 9']);
  await account.flush();
  expect(await refused).toBe(full);
  expect(shown()).toEqual(['a/默认 5']);
});

test('counts that could not be sent are kept, and sent by the next start; another person’s never', async () => {
  const first = await withRows(rowOf('a', 2));
  const { kept, server, queries, asked, storage, writes } = first;
  void first.account.setQuantity(first.of('a/默认'), 8);
  expect(kept.get('cart.unsent')).toContain('"a/默认":8');
  const call: Parameters<typeof createAccountCart>[0]['call'] = (operation, body) => {
    server.asked.push(`${operation} ${JSON.stringify(body)}`);
    return Promise.resolve({ ok: false, failure: localFailure('NETWORK') });
  };
  const again = (person: string) =>
    createAccountCart({ call, queries, asked, storage, person: () => person });
  await again('alice').resume();
  expect(writes()).toEqual(['postCartUpdate {"cart_id":"OLD-a-默认","cart_product_quantity":8}']);
  kept.set('cart.unsent', JSON.stringify({ person: 'alice', counts: { 'a/默认': 8 } }));
  await again('bob').resume();
  expect([writes(), kept.get('cart.unsent')]).toEqual([[], undefined]);
});

test('what is sent late is never sent in the name of somebody else', async () => {
  const { account, here, writes, of } = await withRows(rowOf('a', 2));
  const outcome = account.setQuantity(of('a/默认'), 3);
  const asked = account.flush();
  here.person = 'bob';
  await asked;
  expect(await outcome).toMatchObject({ code: 'UNAUTHENTICATED' });
  expect(writes()).toEqual([]);
});

test('a line that is still on its way can be counted: its id is waited for', async () => {
  const { account, shown, atServer, hold, of } = await withRows();
  const open = hold();
  void account.add([{ product: product('a'), quantity: 1 }], '默认');
  void account.setQuantity(of('a/默认'), 4);
  open();
  await account.flush();
  await settled();
  expect([shown(), atServer()]).toEqual([['a/默认 4'], ['a/默认 4']]);
});

test('deleted lines go at once, after what was counted before; brought back they are as they were', async () => {
  const { account, shown, atServer, writes, of } = await withRows(rowOf('a', 2), rowOf('b', 3));
  void account.setQuantity(of('a/默认'), 6);
  const gone = [{ ...of('a/默认'), remark: '双轨' }];
  const outcome = account.remove(gone);
  expect(shown()).toEqual(['b/默认 3']);
  expect(await outcome).toBeUndefined();
  expect(writes().map((one) => one.split(' ')[0])).toEqual(['Update', 'Delete']);
  for (const one of gone) await account.bringBack(one);
  await settled();
  expect([shown(), atServer()]).toEqual([
    ['a/默认 6', 'b/默认 3'],
    ['a/默认 6', 'b/默认 3'],
  ]);
  expect(writes()[0]).toContain('"cart_remark":"双轨"');
});

test('more than 200 lines are deleted in several requests', async () => {
  const { account, writes, shown } = await withRows(
    ...Array.from({ length: 450 }, (_, at) => rowOf(`p${at}`, 1)),
  );
  expect(await account.remove(account.lines())).toBeUndefined();
  await settled();
  expect([writes().length, shown()]).toEqual([3, []]);
});

test.each([
  ['into a new project', []],
  ['into one that has the product', [rowOf('a', 5, '西湖')]],
])('a move %s, and back', async (_name, more) => {
  const { account, shown, atServer, of } = await withRows(rowOf('a', 2), ...more);
  const before = [...shown()].sort();
  const going = [of('a/默认')];
  const undo = undoMove(going, '西湖', account.lines());
  expect(await account.move(going, '西湖')).toBeUndefined();
  await settled();
  expect(shown()).toEqual([`a/西湖 ${more.length === 0 ? 2 : 7}`]);
  expect(atServer()).toEqual(shown());
  const undone = undo(account);
  await account.flush();
  expect(await undone).toBeUndefined();
  await settled();
  expect([[...shown()].sort(), [...atServer()].sort()]).toEqual([before, before]);
});

test('rooms show at once; a server that does not know them leaves them unknown', async () => {
  const { account, server, roomsKnown } = await withRows();
  expect(await account.setRooms('西湖', 12)).toBeUndefined();
  expect(roomsKnown().get('西湖')).toBe(12);
  server.refuse = () => localFailure('NOT_FOUND');
  expect(await account.setRooms('西湖', 13)).toMatchObject({ code: 'NOT_FOUND' });
  expect(roomsKnown().get('西湖')).toBe(12);
});

test('of several changes together the cart is read once, at the end', async () => {
  const { account, server, shown } = await withRows();
  server.asked.length = 0;
  await account.together(async () => {
    await account.bringBack(line('a'));
    await account.bringBack(line('b'));
  });
  await settled();
  expect(server.asked.map((one) => one.split(' ')[0])).toEqual(['Create', 'Create', 'List']);
  expect(shown()).toEqual(['b/默认 1', 'a/默认 1']);
});
