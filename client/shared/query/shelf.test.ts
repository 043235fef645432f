import { queryShelf } from './shelf';

function shelfWith(slots = new Map<string, string>()) {
  const storage = {
    get: (key: string) => slots.get(key),
    set: (key: string, value: string) => void slots.set(key, value),
    remove: (key: string) => void slots.delete(key),
  };
  return { shelf: queryShelf(storage), size: () => [...slots.values()].join('').length };
}
const kept = (receivedAt: number, characters: number) => ({ known: 'x'.repeat(characters), receivedAt });

test('what has lain longest gives way, everybody’s before the person’s own', () => {
  const { shelf, size } = shelfWith();
  shelf.write('me', 'cart', kept(1, 100_000));
  for (let at = 2; at < 12; at += 1) shelf.write('', `list ${at}`, kept(at, 60_000));
  const there = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11].filter((at) => shelf.read('', `list ${at}`) !== undefined);
  expect(there).toEqual([9, 10, 11]);
  expect(shelf.read('me', 'cart')).toEqual(kept(1, 100_000));
  expect(size()).toBeLessThan(341_000);
});

test('one that is too large by itself is not kept, and takes no other’s place', () => {
  const { shelf } = shelfWith();
  shelf.write('', 'small', kept(1, 100));
  shelf.write('', 'huge', kept(2, 400_000));
  expect([shelf.read('', 'huge'), shelf.read('', 'small')]).toEqual([undefined, kept(1, 100)]);
});

test('nothing of another person stays', () => {
  const { shelf } = shelfWith();
  shelf.write('me', 'cart', kept(1, 10));
  shelf.write('', 'list', kept(1, 10));
  shelf.keepOnly('you');
  expect([shelf.read('me', 'cart'), shelf.read('', 'list')]).toEqual([undefined, kept(1, 10)]);
});
