import { acceptedEncoding } from './accepted-encoding';

it.each([
  [undefined, undefined],
  ['', undefined],
  ['identity', undefined],
  ['deflate', undefined],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['BR', 'br'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0', undefined],
  ['br;q=0.0, gzip;q=0', undefined],
  ['br;q=0.5, gzip;q=0.9', 'gzip'],
  ['br ; q=0.8 , gzip;q=0.8', 'br'],
  ['gzip;q=0.5, identity;q=0.8', undefined],
  ['gzip;q=0.5, identity;q=0.1', 'gzip'],
  ['identity, gzip', 'gzip'],
  ['*', 'br'],
  ['*;q=0', undefined],
  ['br;q=0, *', 'gzip'],
  ['gzip, *;q=0', 'gzip'],
  ['identity;q=0', undefined],
  ['br;q=many, gzip', 'gzip'],
  ['xbr, brotli, gzipped', undefined],
  [',;,', undefined],
])('%s is answered with %s', (header, encoding) => {
  expect(acceptedEncoding(header)).toBe(encoding);
});
