import { inFours, keywordOf, orderNumberSaid, shortOrderNumber } from './numbers';

test.each([
  ['SF1428570060004', 'SF 1428 5700 60004'],
  ['DPK202060002', 'DPK 2020 60002'],
  ['12345678', '1234 5678'],
  ['123456789', '1234 56789'],
  ['1234', '1234'],
  ['12345', '12345'],
  ['123456', '1234 56'],
  // Neither letters first nor figures only: as it is.
  ['YT-88/2 东', 'YT-88/2 东'],
  ['', ''],
])('a parcel number %p is read as %p', (number, said) => {
  expect(inFours(number)).toBe(said);
  expect(said.replace(/ /g, '')).toBe(number.replace(/ /g, ''));
});

test('an order number keeps its day in one piece; beside the day only the rest is said', () => {
  expect(orderNumberSaid('2026112110323389')).toBe('20261121 1032 3389');
  expect(shortOrderNumber('2026112110323389')).toBe('1032 3389');
  expect(orderNumberSaid('A12345678')).toBe('A 1234 5678');
  expect(shortOrderNumber('A12345678')).toBe('A 1234 5678');
});

test('a number is looked for without the gaps it is shown with; words keep theirs', () => {
  expect(keywordOf(' 1032 3389 ')).toBe('10323389');
  expect(keywordOf('3 键 雅白')).toBe('3 键 雅白');
  expect(keywordOf('   ')).toBe('');
  expect(keywordOf('长'.repeat(101))).toHaveLength(100);
});
