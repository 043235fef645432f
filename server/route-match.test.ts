import { allowHeader, allows, matchRoute, upstreamPath } from './route-match';

const kindOf = (path: string) => matchRoute(path)?.kind;

describe('matchRoute', () => {
  it.each([
    ['/pb/api/wechat/login', 'door'],
    ['/api/wechat/login', 'door'],
    ['/pb/api/cart/list', 'door'],
    ['/srv/', 'door'],
    ['/pb/api/service/wechat-login', 'service'],
    ['/pb/api/service/wechat-account-delete', 'service'],
    ['/api/collections/tbl_attachments/records', 'pocketbase'],
    ['/pb/api/collections/tbl_auth_users/records/o-Ab_12', 'pocketbase'],
    ['/pb/api/files/token', 'pocketbase'],
    ['/pb/api/files/tbl_attachments/abc/a_1.tar.gz', 'file'],
    ['/pb/api/files/pbc_bai_attach/abc/a_1.png', 'file'],
    ['/api/batch', 'batch'],
    ['/docs', 'docs'],
    ['/docs/index.html', 'docs'],
  ])('%s goes to %s', (path, kind) => {
    expect(kindOf(path)).toBe(kind);
  });

  // Whatever no route of the table takes falls to the H5 files, which hold no such file.
  it.each([
    '/api/cart/list',
    '/api/service/wechat-login',
    '/pb/api/service/a/b',
    '/pb/api/service/',
    '/srv',
    '/srv/x',
    '/pb/api/collections/TBL_ATTACHMENTS/records',
    '/pb/api/collections/pbc_bai_attach/records',
    '/pb/api/collections/tbl_attachments/records/',
    '/pb/api/collections/tbl_attachments/records/a.b',
    '/pb/api/collections/tbl_attachments/auth-refresh',
    '/pb/api/collections/svc_accounts/records',
    '/pb/api/files/tbl_auth_users/a/b.png',
    '/pb/api/files/tbl_attachments/abc/.hidden',
    '/pb/pb/api/batch',
    '/docsx',
  ])('%s goes nowhere', (path) => {
    expect(kindOf(path)).toBe('static');
  });
});

it('lets HEAD through with GET and answers Allow in full', () => {
  const users = matchRoute('/pb/api/collections/tbl_auth_users/records/abc');
  expect(
    users && ['GET', 'HEAD', 'PATCH', 'DELETE', 'POST'].filter((method) => allows(users, method)),
  ).toEqual(['GET', 'HEAD', 'PATCH']);
  expect(users && allowHeader(users)).toBe('GET, HEAD, PATCH');
});

it('forwards without our prefix', () => {
  expect(upstreamPath('/pb/api/batch')).toBe('/api/batch');
  expect(upstreamPath('/api/batch')).toBe('/api/batch');
});
