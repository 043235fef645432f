import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { sessionText, text } from '../../client/shared/text';
import { standInText } from '../../client/platform/preview/text';
import { sharedStack } from '../harness/shared-stack';
import { until } from '../harness/until';
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

const see = (words: string) => page.getByText(words, { exact: true }).first().waitFor();
const tap = (button: string) => page.getByRole('button', { name: button, exact: true }).click();
const keptOpenid = () =>
  page.evaluate<string | undefined>(`JSON.parse(localStorage.getItem('session'))?.user.openid`);
const signedIn = () => until('somebody is signed in', keptOpenid);
/** The shop asks for more than that. */
const signIns = () => requested.filter((path) => path.includes('login'));

describe('the preview', () => {
  test('signs in silently, as the demo customer that the database knows', async () => {
    await page.goto(stack.url);
    await signedIn();
    expect(await keptOpenid()).toBe(await stack.openidOf('alice'));
    expect(signIns()).toEqual(['/__dev/wechat/login-code', '/pb/api/wechat/login']);
    expect(complaints).toEqual([]);
  });

  test('another demo customer of the developer bar is another person', async () => {
    await page.goto(stack.url);
    await signedIn();
    await tap(standInText.barOpen);
    const alice = await keptOpenid();
    await tap('bob');
    const next = await until('another person', async () => {
      const openid = await keptOpenid();
      return openid !== alice && openid;
    });
    expect(next).toBe(await stack.openidOf('bob'));
    await signedIn();
    expect(complaints).toEqual([]);
  });

  test('an error that nobody caught is reported, and the report is accepted', async () => {
    await page.goto(stack.url);
    await signedIn();
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
    await see(sessionText.offline);
    await tap(text.retry);
    await signedIn();
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
    if (route.request().method() === 'POST') {
      return route.fulfill({ json: { code: 200, msg: '', data: { items: [], next_cursor: null } } });
    }
    const file = path.join(dist, pathname === '/' ? 'index.html' : pathname);
    return route.fulfill({
      contentType: types[path.extname(file)] ?? 'text/plain',
      body: readFileSync(file),
    });
  });
  await page.goto('http://h5.local/');
  await see(text.noWechat);
  // Asking again does not help here, and nobody is asked.
  expect(await page.getByRole('button', { name: text.signIn }).count()).toBe(0);
  expect(await page.getByText(standInText.barOpen).count()).toBe(0);
  expect(signIns()).toEqual([]);
  expect(complaints).toEqual([]);
});
