import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { appText } from '../../client/shared/text';
import { freshName } from '../harness/fresh';
import { sharedStack } from '../harness/shared-stack';
import { until } from '../harness/until';
import { openWeapp, type OpenWeapp } from '../weapp-runtime/open';
import { launchBrowser, PATIENCE_MS } from './chromium';

const stack = sharedStack();
const LOGIN = '/pb/api/wechat/login';

let browser: Browser;
let weapp: OpenWeapp | undefined;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
afterEach(() => weapp?.page.context().close());

const keptOpenid = (page: Page) =>
  page.evaluate<string | undefined>(
    `JSON.parse(JSON.parse(localStorage.getItem('session') ?? '"null"'))?.user.openid`,
  );
/** The shop asks for more than that. */
const signIns = (traffic: readonly string[]) => traffic.filter((call) => call.includes('login'));

async function open(build: string, user: string) {
  weapp = await openWeapp(browser, {
    dist: path.join(__dirname, '../../dist', build),
    stackUrl: stack.url,
    user,
  });
  const { page } = weapp;
  page.setDefaultTimeout(PATIENCE_MS);
  await until('somebody is signed in', () => keptOpenid(page), PATIENCE_MS);
  return weapp;
}

/** The three ways in: the tourist appid in DevTools, a device over HTTPS, a device with cloud functions. */
test.each([
  // The tourist build asks the stand-in for its own demo customer; on a device WeChat knows who it is.
  { build: 'weapp', user: 'alice', signIn: ['/__dev/wechat/login-code', LOGIN] },
  { build: 'weapp-device', user: freshName('weapp'), signIn: ['login', LOGIN] },
  { build: 'weapp-cloud', user: freshName('weapp'), signIn: ['cloud:login'] },
])(
  'dist/$build signs in silently, as the person that the database knows',
  async ({ build, user, signIn }) => {
    const { page, traffic, errors } = await open(build, user);
    expect(signIns(traffic)).toEqual(signIn);
    expect(await keptOpenid(page)).toBe(await stack.openidOf(user));
    expect(errors).toEqual([]);
    expect(await page.evaluate('window.missing')).toEqual([]);
  },
);

test('an error that nobody caught is reported by wx.onError', async () => {
  const { page, traffic } = await open('weapp-device', freshName('weapp'));
  await page.evaluate(`setTimeout(() => { throw new Error('played by a test'); })`);
  await until(
    () => `the report, not ${traffic.at(-1)}`,
    () => traffic.includes('/pb/api/system/client-error'),
    PATIENCE_MS,
  );
});

test('a newer version is offered, and a tap restarts with it', async () => {
  const { page, traffic } = await open('weapp-device', freshName('weapp'));
  await page.evaluate('window.host.updateReady()');
  await page.getByText(appText.updateTitle).waitFor();
  const before = traffic.length;
  const restarted = page.waitForEvent('load');
  await page.getByRole('button', { name: appText.updateConfirm }).click();
  await restarted;
  await until('signed in again', () => signIns(traffic.slice(before)).length === 2, PATIENCE_MS);
  expect(signIns(traffic.slice(before))).toEqual(['login', LOGIN]);
});
