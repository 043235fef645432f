import { firstGroupOf, groupsOf, perRoom, projectsOf, sumOf } from './lines';
import { line } from './test-world';

const lines = [
  line('a', { group: '西湖', quantity: 2 }),
  line('b', { group: '默认', state: 'off_shelf', quantity: 9 }),
  line('c', { group: '西湖', state: 'short_stock' }),
  line('d', { group: '西湖', state: 'price_changed', fen: 1_200 }),
];

test('groups stand in the order of their newest lines; what cannot be ordered comes last and never vanishes', () => {
  const groups = groupsOf(lines, new Map([['西湖', 12]]));
  expect(groups.map(({ name, rooms }) => [name, rooms])).toEqual([
    ['西湖', 12],
    ['默认', undefined],
  ]);
  expect(groups.map((group) => group.lines.map(({ productId }) => productId))).toEqual([
    ['a', 'd', 'c'],
    ['b'],
  ]);
});

test('a sum counts what can be ordered, at today’s prices', () => {
  expect(sumOf(lines)).toEqual({ fen: 3_200, pieces: 3, kinds: 2 });
  expect(sumOf([])).toEqual({ fen: 0, pieces: 0, kinds: 0 });
});

test.each([
  [3_465_600, 12, { fen: 288_800, isExact: true }],
  [100, 3, { fen: 33, isExact: false }],
  [200, 3, { fen: 67, isExact: false }],
  [1, 2, { fen: 1, isExact: false }],
])('%i fen over %i rooms', (fen, rooms, share) => {
  expect(perRoom(fen, rooms)).toEqual(share);
});

test('projects: those of the cart, those of which only the rooms are known, and always the default', () => {
  const rooms = new Map([
    ['西湖', 12],
    ['天河', 40],
  ]);
  expect(projectsOf(lines.slice(0, 1), rooms)).toEqual([
    { name: '西湖', rooms: 12, kinds: 1, pieces: 2 },
    { name: '天河', rooms: 40, kinds: 0, pieces: 0 },
    { name: '默认', rooms: undefined, kinds: 0, pieces: 0 },
  ]);
});

test('what one order takes of too many lines is of the first project', () => {
  expect(firstGroupOf(lines, 2).map(({ productId }) => productId)).toEqual(['a', 'c']);
  expect(firstGroupOf([], 2)).toEqual([]);
});
