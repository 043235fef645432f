import { count, moved, put, remarkOn, without, type Change } from './changes';
import { keyOf } from './lines';
import { line } from './test-world';

const a = line('a', { quantity: 2 });
const b = line('b', { quantity: 3, state: 'short_stock', fen: 900 });
const there = line('a', { id: 'CART-there', group: '西湖', quantity: 5 });
const lines = [a, b, there];

test.each<[string, Change]>([
  ['put', put(line('c', { quantity: 4 }))],
  ['put where it is', put({ ...a, quantity: 9 })],
  ['count', count(keyOf(a), 7)],
  ['remark', remarkOn(keyOf(a), '双轨')],
  ['without', without(new Set([keyOf(b)]))],
  ['moved', moved(keyOf(b), '西湖')],
  ['joined', moved(keyOf(a), '西湖')],
])('%s says what is to be: twice is as once', (_name, change) => {
  expect(change(change(lines))).toEqual(change(lines));
});

test('a new line comes first, one that is there keeps its place', () => {
  expect(put(line('c'))(lines).map(keyOf)).toEqual(['c/默认', 'a/默认', 'b/默认', 'a/西湖']);
  expect(put({ ...there, quantity: 9 })(lines).map(({ quantity }) => quantity)).toEqual([2, 3, 9]);
});

test('a smaller count is hoped to be had, at a price that is still news', () => {
  expect(count(keyOf(b), 1)(lines)[1]).toMatchObject({ quantity: 1, state: 'price_changed' });
  const gone = line('z', { state: 'off_shelf' });
  expect(count(keyOf(gone), 5)([gone])[0]).toMatchObject({ state: 'off_shelf' });
});

test('other lines stay the same objects', () => {
  const after = count(keyOf(a), 7)(lines);
  expect([after[1], after[2]]).toEqual([b, there]);
  expect(after[1]).toBe(b);
});

test('a move joins the line of the same product, and does nothing where it is already', () => {
  expect(moved(keyOf(a), '西湖')(lines)).toEqual([b, { ...there, quantity: 7 }]);
  expect(moved(keyOf(b), '西湖')(lines)[1]).toEqual({ ...b, group: '西湖' });
  expect(moved(keyOf(a), '默认')(lines)).toBe(lines);
});
