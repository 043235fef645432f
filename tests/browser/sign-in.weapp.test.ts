import path from 'node:path';
import type { Browser } from 'playwright-core';
import { freshName } from '../stack/client';
import { sharedStack } from '../stack/shared-stack';
import { openWeapp, type OpenWeapp } from '../weapp-runtime/open';
import { launchBrowser, PATIENCE_MS } from './chromium';

const stack = sharedStack();
const LOGIN = '/pb/api/wechat/login';
const REFRESH = '/pb/api/system/refresh-token';
const STAND_IN_CODE = '/__dev/wechat/login-code';

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
  const { page, errors, traffic } = weapp;
  page.setDefaultTimeout(PATIENCE_MS);
  return {
    errors,
    traffic,
    see: (words: string) => page.getByText(words, { exact: true }).waitFor(),
    tap: (button: string) => page.locator('wx-button', { hasText: new RegExp(`^${button}$`) }).click(),
    missing: () => page.evaluate<string[]>('window.missing'),
    /** What the mini-program keeps with wx.setStorageSync. */
    token: () => page.evaluate<string>(`JSON.parse(JSON.parse(localStorage.getItem('session'))).token`),
  };
}

async function usersIdOf(name: string): Promise<string> {
  const answer = await stack.ask(LOGIN, { body: { users_wx_code: await stack.loginCode(name) } });
  return answer.body.data.user.users_id;
}

/** The tourist build asks the stand-in for its own demo customer; on a device WeChat knows who it is. */
const personFor = (build: string) => (build === 'weapp' ? 'alice' : freshName('weapp'));

/** The three ways in: the tourist appid in DevTools, a device over HTTPS, a device with cloud functions. */
describe.each([
  {
    build: 'weapp',
    signIn: [STAND_IN_CODE, LOGIN],
    renewal: [REFRESH],
    renewalByCode: [REFRESH, STAND_IN_CODE, REFRESH],
  },
  {
    build: 'weapp-device',
    signIn: ['login', LOGIN],
    renewal: [REFRESH],
    renewalByCode: [REFRESH, 'login', REFRESH],
  },
  {
    build: 'weapp-cloud',
    signIn: ['cloud:login'],
    renewal: ['cloud:refresh'],
    renewalByCode: ['cloud:refresh'],
  },
])('dist/$build', ({ build, signIn, renewal, renewalByCode }) => {
  test('signs in silently and shows the person that the database knows', async () => {
    const user = personFor(build);
    const { see, traffic, errors, missing } = await open(build, user);
    await see('退出登录');
    expect(traffic).toEqual(signIn);
    await see(await usersIdOf(user));
    expect(errors).toEqual([]);
    expect(await missing()).toEqual([]);
  });

  test('renews by token, and by one code when the token is dead; signs out and in by a tap', async () => {
    const { see, tap, traffic, errors, token } = await open(build, personFor(build));
    await tap('刷新登录');
    await see('登录已刷新');
    expect(traffic.slice(signIn.length)).toEqual(renewal);

    await stack.ask('/pb/api/wechat/logout', { body: {}, token: await token() });
    const before = traffic.length;
    await tap('刷新登录');
    await expectSoon(() => expect(traffic.slice(before)).toEqual(renewalByCode));
    await see('登录已刷新');

    await tap('退出所有设备');
    await see('您已退出登录');
    expect(traffic.at(-1)).toBe('/pb/api/wechat/logout');
    await tap('重新登录');
    await see('退出登录');
    expect(errors).toEqual([]);
  });
});

// A demo customer is shared with other tests; a device's person is this test's own.
test.each(['weapp-device', 'weapp-cloud'])('dist/%s: a disabled person reads whom to call', async (build) => {
  const user = freshName('weapp-off');
  const { openid } = await stack.signIn(user);
  await stack.disable(openid);
  const { see, errors } = await open(build, user);
  await see('账号已停用');
  await see('请联系宝来威客服或您的业务员恢复账号');
  expect(errors).toEqual([]);
});

test('an error that nobody caught is reported by wx.onError', async () => {
  const { see, traffic } = await open('weapp-device', freshName('weapp'));
  await see('退出登录');
  await weapp?.page.evaluate(`setTimeout(() => { throw new Error('played by a test'); })`);
  await expectSoon(() => expect(traffic.at(-1)).toBe('/pb/api/system/client-error'));
});

/** The notice of the renewal before may still be seen when the next one begins: wait for what it asks. */
async function expectSoon(check: () => void): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
