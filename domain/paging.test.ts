import { pageOf, positionOf, type Position } from './paging';

const row = (ms: number, id: string): Position => ({
  time: `2026-03-27 08:00:00.${String(ms).padStart(3, '0')}Z`,
  id: id.padStart(15, '0'),
});
const [old, tieA, tieB, young] = [row(1, 'a'), row(2, 'a'), row(2, 'b'), row(3, 'a')];
const itself = (position: Position) => position;

it('sorts newest first, ties by id, whatever order the rows came in', () => {
  const page = pageOf([tieA, young, old, tieB], 10, itself);
  expect(page).toEqual({ items: [young, tieB, tieA, old], next_cursor: null });
});

it('drops the row too many and goes on behind the last one shown', () => {
  const page = pageOf([young, tieB, tieA], 2, itself);
  expect(page.items).toEqual([young, tieB]);
  expect(positionOf(page.next_cursor)).toEqual({ ok: true, value: tieB });
});

it('has no next page when the rows just fill one, or when there are none', () => {
  expect(pageOf([young, old], 2, itself).next_cursor).toBeNull();
  expect(pageOf([], 2, itself)).toEqual({ items: [], next_cursor: null });
});

it.each([[''], ['20260327080000001'], ["' OR 1=1 --"], [7], [{}], ['2026032708000000Xaaaaaaaaaaaaaaa']])(
  'takes no cursor but its own: %j',
  (cursor) => {
    expect(positionOf(cursor)).toMatchObject({ ok: false, refusal: { code: 'INVALID_INPUT' } });
  },
);

it('begins at the beginning without one', () => {
  expect([positionOf(undefined), positionOf(null)]).toEqual([
    { ok: true, value: null },
    { ok: true, value: null },
  ]);
});
