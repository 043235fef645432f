import { newestFirst, pageOf, positionOf } from './paging';

const ORDER = newestFirst('time', 'id');
const row = (ms: number, id: string) => ({
  time: `2026-03-27 08:00:00.${String(ms).padStart(3, '0')}Z`,
  id: id.padStart(15, '0'),
});
const [old, tieA, tieB, young] = [row(1, 'a'), row(2, 'a'), row(2, 'b'), row(3, 'a')];

it('sorts newest first, ties by id, whatever order the rows came in', () => {
  const page = pageOf([tieA, young, old, tieB], 10, ORDER);
  expect(page).toEqual({ items: [young, tieB, tieA, old], next_cursor: null });
});

it('drops the row too many and goes on behind the last one shown', () => {
  const page = pageOf([young, tieB, tieA], 2, ORDER);
  expect(page.items).toEqual([young, tieB]);
  expect(page.next_cursor).toBe('2026032708000000200000000000000b');
  expect(positionOf(page.next_cursor, ORDER)).toEqual({ ok: true, value: [tieB.time, tieB.id] });
});

it('has no next page when the rows just fill one, or when there are none', () => {
  expect(pageOf([young, old], 2, ORDER).next_cursor).toBeNull();
  expect(pageOf([], 2, ORDER)).toEqual({ items: [], next_cursor: null });
});

it('keeps numbers apart from what follows them, below zero too', () => {
  const order = {
    tag: 'x',
    by: [
      ['a', 'integer'],
      ['b', 'integer'],
      ['id', 'id'],
    ],
    descending: true,
  } as const;
  const id = '123456789012345';
  for (const [a, b] of [
    [0, 0],
    [-12, 345],
    [1_000_000_000, -1],
  ] as const) {
    const page = pageOf(
      [
        { a, b, id },
        { a: a - 1, b, id },
      ],
      1,
      order,
    );
    expect(page.items).toEqual([{ a, b, id }]);
    expect(positionOf(page.next_cursor, order)).toEqual({ ok: true, value: [a, b, id] });
  }
});

it.each([[''], ['20260327080000001'], ["' OR 1=1 --"], [7], [{}], ['2026032708000000Xaaaaaaaaaaaaaaa']])(
  'takes no cursor but its own: %j',
  (cursor) => {
    expect(positionOf(cursor, ORDER)).toMatchObject({ ok: false, refusal: { code: 'INVALID_INPUT' } });
  },
);

it('begins at the beginning without one', () => {
  expect([positionOf(undefined, ORDER), positionOf(null, ORDER)]).toEqual([
    { ok: true, value: null },
    { ok: true, value: null },
  ]);
});
