import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { sharedStack } from '../stack/shared-stack';
import { collectComplaints, launchBrowser, PATIENCE_MS } from './chromium';

const stack = sharedStack();
let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: readonly string[];
let requested: string[];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 375, height: 760 } });
  page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  complaints = collectComplaints(page);
  requested = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') requested.push(new URL(request.url()).pathname);
  });
});
afterEach(() => context.close());

const see = (words: string) => page.getByText(words, { exact: true }).waitFor();
const tap = (button: string) => page.getByRole('button', { name: button, exact: true }).click();

/** The same person as the preview's, asked for over HTTP. */
async function usersIdOf(name: string): Promise<string> {
  const answer = await stack.ask('/pb/api/wechat/login', {
    body: { users_wx_code: await stack.loginCode(name) },
  });
  return answer.body.data.user.users_id;
}

describe('the preview', () => {
  test('signs in silently and shows the person that the database knows', async () => {
    await page.goto(stack.url);
    await see(await usersIdOf('alice'));
    await see('退出登录');
    expect(requested).toEqual(['/__dev/wechat/login-code', '/pb/api/wechat/login']);
    expect(complaints).toEqual([]);
  });

  test('renews the token on request', async () => {
    await page.goto(stack.url);
    await tap('刷新登录');
    await see('登录已刷新');
    expect(requested.at(-1)).toBe('/pb/api/system/refresh-token');
    expect(complaints).toEqual([]);
  });

  test('after signing out on this device a reload stays signed out until the tap', async () => {
    await page.goto(stack.url);
    await tap('退出登录');
    await see('您已退出登录');
    requested = [];
    await page.reload();
    await see('您已退出登录');
    expect(requested).toEqual([]);
    await tap('重新登录');
    await see(await usersIdOf('alice'));
    expect(complaints).toEqual([]);
  });

  test('another demo customer is another person; signing out everywhere ends the tokens of that one', async () => {
    await page.goto(stack.url);
    await tap('bob');
    await see(await usersIdOf('bob'));
    const token = await page.evaluate<string>(`JSON.parse(localStorage.getItem('session')).token`);
    await tap('退出所有设备');
    await see('您已退出登录');
    const { status } = await stack.ask('/pb/api/system/refresh-token', { body: {}, token });
    expect(status).toBe(401);
    expect(complaints).toEqual([]);
  });

  test('a token that died in the meantime is renewed by one code, unseen', async () => {
    await page.goto(stack.url);
    await tap('carol');
    await see(await usersIdOf('carol'));
    const token = await page.evaluate<string>(`JSON.parse(localStorage.getItem('session')).token`);
    await stack.ask('/pb/api/wechat/logout', { body: {}, token });
    requested = [];
    await tap('刷新登录');
    await see('登录已刷新');
    expect(requested).toEqual([
      '/pb/api/system/refresh-token',
      '/__dev/wechat/login-code',
      '/pb/api/system/refresh-token',
    ]);
  });

  test('a disabled person reads whom to call, and comes in again once enabled', async () => {
    const openid = await stack.openidOf('dave');
    await page.goto(stack.url);
    await tap('dave');
    await see(await usersIdOf('dave'));
    await stack.disable(openid);
    try {
      await page.reload();
      await see('账号已停用');
      await page.getByText('联系宝来威客服').waitFor();
      await page.getByText('问题编号').waitFor();
    } finally {
      await stack.operate('PATCH', `/api/collections/tbl_auth_users/records/${openid}`, { users_status: 0 });
    }
    await tap('再试一次');
    await see(await usersIdOf('dave'));
  });

  test('an error that nobody caught is reported, and the report is accepted', async () => {
    await page.goto(stack.url);
    await see('退出登录');
    const reported = page.waitForResponse('**/pb/api/system/client-error');
    await page.evaluate(`setTimeout(() => { throw new Error('played by a test'); })`);
    const response = await reported;
    expect(response.request().postDataJSON()).toMatchObject({
      message: expect.stringContaining('played by a test'),
      stack: expect.stringContaining('Error: played by a test'),
      page: expect.stringContaining('pages/index/index'),
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    });
    expect(response.status()).toBe(200);
  });

  test('the network being down at the first start asks for a tap, and the tap signs in', async () => {
    await page.route('**/pb/api/wechat/login', (route) => route.abort(), { times: 1 });
    await page.goto(stack.url);
    await see('请重新登录');
    await see('网络连接失败，请检查网络后重试');
    await tap('重新登录');
    await see(await usersIdOf('alice'));
  });
});

test('the production build has no stand-in and says where to sign in', async () => {
  const dist = path.join(__dirname, '../../dist/h5');
  if (!existsSync(dist)) throw new Error(`${dist} is not built: npm test builds it`);
  const types: Record<string, string> = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.css': 'text/css',
  };
  await page.route('http://h5.local/**', (route) => {
    const { pathname } = new URL(route.request().url());
    const file = path.join(dist, pathname === '/' ? 'index.html' : pathname);
    return route.fulfill({
      contentType: types[path.extname(file)] ?? 'text/plain',
      body: readFileSync(file),
    });
  });
  await page.goto('http://h5.local/');
  await see('请在微信中打开“宝来威”小程序登录');
  expect(await page.getByRole('button').allInnerTexts()).toEqual(['重新登录']);
  expect(requested).toEqual([]);
  expect(complaints).toEqual([]);
});
