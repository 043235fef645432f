import { count, oneOf, optional, queryOf, valuesIn, words } from './params';

const table = { id: words, page: optional(count), sort: optional(oneOf('newest', 'cheapest')) };

/** As WeChat and Taro's H5 hand them over: not decoded. */
const rawOf = (query: string) =>
  Object.fromEntries(
    query
      .replace(/^\?/, '')
      .split('&')
      .filter((part) => part !== '')
      .map((part) => part.split('=') as [string, string]),
  );

test.each([
  [{ id: 'BW-TH-A4' }],
  [{ id: '3 键 100%&=?#/', page: 0 }],
  [{ id: '%E4%BD%A0', page: 12, sort: 'cheapest' as const }],
])('%j comes out as it went in', (values) => {
  const query = queryOf(table, values);
  expect(valuesIn(table, rawOf(query))).toEqual(values);
  // one `?`, and nothing that ends the address early
  expect(query).toMatch(/^\?[\w=&%.~!*'()-]+$/);
});

test('what is not said is not in the address', () => {
  expect(queryOf(table, { id: 'a', page: undefined })).toBe('?id=a');
  expect(queryOf({}, {})).toBe('');
});

test.each([
  ['the one that is needed is missing', {}],
  ['it is empty', { id: '' }],
  ['the link was cut in the middle of a character', { id: '%E4%B' }],
])('no page is opened when %s', (_name, raw) => {
  expect(valuesIn(table, raw)).toBeUndefined();
});

test.each([
  ['-1', undefined],
  ['1.5', undefined],
  ['1e3', undefined],
  ['7', 7],
])('an optional count %s is %s', (raw, page) => {
  expect(valuesIn(table, { id: 'a', page: raw, sort: 'dearest', stamp: 'AB' })).toEqual(
    page === undefined ? { id: 'a' } : { id: 'a', page },
  );
});
