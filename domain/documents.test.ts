import { documentStatus, documentTypes, isDocumentType, joined } from './documents';

const NOW = Date.parse('2026-04-01T08:00:00.000Z');

it.each([
  ['', '有效'],
  ['2026-04-01 08:00:00.001Z', '有效'],
  ['2026-04-01 08:00:00.000Z', '过期'],
  ['2020-01-01 00:00:00.000Z', '过期'],
])('a document that expires at %j is %s', (expiry, status) =>
  expect(documentStatus(expiry, NOW)).toBe(status),
);

it.each([
  ['DICT-1743123456789-abc123@manual', true],
  ['DICT-1-a@manual|DICT-1-a@notice', true],
  ['DICT-1-a@说明书', true],
  ['DICT-1-a', false],
  ['manual', false],
  ['DICT-1-a@', false],
  ['DICT-1-a@a@b', false],
  ['DICT-1-a@a|', false],
  ['DICT-1-a@a|DICT-1-a@a', false],
  ['', false],
])('isDocumentType(%j) → %s', (value, expected) => expect(isDocumentType(value)).toBe(expected));

it('splits joined values', () => {
  expect(joined('')).toEqual([]);
  expect(joined('a|b')).toEqual(['a', 'b']);
});

it('names the types of a document by their ids', () => {
  expect(documentTypes('DICT-1-a@manual|DICT-2-b@说明书')).toEqual(['DICT-1-a', 'DICT-2-b']);
  expect(documentTypes('')).toEqual([]);
});
