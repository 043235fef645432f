import { readTarget } from './target';

describe('readTarget', () => {
  it.each([
    ['/', '/', ''],
    ['/srv/?f=a&b=%00', '/srv/', '?f=a&b=%00'],
    ['/pb/api/collections/%74bl_attachments/records', '/pb/api/collections/tbl_attachments/records', ''],
    ['/assets/logo%402x.png', '/assets/logo@2x.png', ''],
    ['/a?', '/a', '?'],
  ])('reads %s once', (raw, path, query) => {
    expect(readTarget(raw)).toEqual({ path, query });
  });

  it.each([
    '',
    'pb/api',
    '*',
    'http://127.0.0.1/pb/api/batch',
    '//evil.example/',
    '/pb//api/batch',
    '/pb/./api/batch',
    '/pb/../api/batch',
    '/pb/..',
    '/pb/.',
    '/pb/%2e%2e/api/batch',
    '/pb/%2E/api/batch',
    '/pb%2fapi/batch',
    '/pb%2Fapi/batch',
    '/pb\\api\\batch',
    '/pb%5capi/batch',
    '/pb/api/batch;a=1',
    '/pb/api/batch%3b',
    '/pb/api/batch%00',
    '/pb/api/batch%0d%0a',
    '/pb/api/batch%20',
    '/pb/api/%2562atch',
    '/pb/api/b%',
    '/pb/api/b%zz',
    '/pb/api/%ff',
    '/pb/api/%E4%BD%A0',
    '/pb/api/batch#x',
    '/pb/api/batch?a=\u00e9',
    '/pb/api/batch?a b',
  ])('refuses %j', (raw) => {
    expect(readTarget(raw)).toBeUndefined();
  });
});
