import path from 'node:path';
import type { Browser } from 'playwright-core';
import { appText, startText } from '../../client/shared/text';
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

async function open(build: string, user: string) {
  weapp = await openWeapp(browser, {
    dist: path.join(__dirname, '../../dist', build),
    stackUrl: stack.url,
    user,
  });
  const { page } = weapp;
  page.setDefaultTimeout(PATIENCE_MS);
  await page.getByText(startText.toMe, { exact: true }).first().waitFor();
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
    expect(traffic).toEqual(signIn);
    const openid = await page.evaluate<string>(
      `JSON.parse(JSON.parse(localStorage.getItem('session'))).user.openid`,
    );
    expect(openid).toBe(await stack.openidOf(user));
    expect(errors).toEqual([]);
    expect(await page.evaluate('window.missing')).toEqual([]);
  },
);

test('an error that nobody caught is reported by wx.onError', async () => {
  const { page, traffic } = await open('weapp-device', freshName('weapp'));
  await page.evaluate(`setTimeout(() => { throw new Error('played by a test'); })`);
  await until(
    () => `the report, not ${traffic.at(-1)}`,
    () => traffic.at(-1) === '/pb/api/system/client-error',
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
  await page.getByText(startText.toMe, { exact: true }).first().waitFor();
  expect(traffic.slice(before)).toEqual(['login', LOGIN]);
});
