import path from 'node:path';
import type { Browser } from 'playwright-core';
import { freshName, sharedStack } from '../stack/shared';
import { openWeapp, type OpenWeapp } from '../weapp-runtime/open';
import { launchBrowser, PATIENCE_MS } from './chromium';

const stack = sharedStack();
let browser: Browser;
let weapp: OpenWeapp | undefined;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
afterEach(() => weapp?.page.context().close());

const LOGIN = '/pb/api/wechat/login';
const REFRESH = '/pb/api/system/refresh-token';
const STAND_IN_CODE = '/__dev/wechat/login-code';

/** The three ways in: the tourist appid in DevTools, a device over HTTPS, a device with cloud functions. */
describe.each([
  {
    build: 'weapp',
    signIn: [STAND_IN_CODE, LOGIN],
    renew: [REFRESH],
    byCode: [REFRESH, STAND_IN_CODE, REFRESH],
  },
  { build: 'weapp-device', signIn: ['login', LOGIN], renew: [REFRESH], byCode: [REFRESH, 'login', REFRESH] },
  { build: 'weapp-cloud', signIn: ['cloud:login'], renew: ['cloud:refresh'], byCode: ['cloud:refresh'] },
])('dist/$build', ({ build, signIn, renew, byCode }) => {
  async function open(user: string) {
    weapp = await openWeapp(browser, {
      dist: path.join(__dirname, '../../dist', build),
      stackUrl: stack.url,
      user,
    });
    weapp.page.setDefaultTimeout(PATIENCE_MS);
    const { page, errors, traffic } = weapp;
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

  /** The tourist build asks the stand-in for its own demo customer; on a device WeChat knows who it is. */
  const person = () => (build === 'weapp' ? 'alice' : freshName('weapp'));

  async function usersIdOf(name: string): Promise<string> {
    const answer = await stack.ask(LOGIN, { body: { users_wx_code: await stack.loginCode(name) } });
    return answer.body.data.user.users_id;
  }

  test('signs in silently and shows the person that the database knows', async () => {
    const user = person();
    const { see, traffic, errors, missing } = await open(user);
    await see('退出登录');
    expect(traffic).toEqual(signIn);
    await see(await usersIdOf(user));
    expect(errors).toEqual([]);
    expect(await missing()).toEqual([]);
  });

  test('renews by token, and by one code when the token is dead; signs out and in by a tap', async () => {
    const { see, tap, traffic, errors, token } = await open(person());
    await tap('刷新登录');
    await see('登录已刷新');
    expect(traffic.slice(signIn.length)).toEqual(renew);

    await stack.ask('/pb/api/wechat/logout', { body: {}, token: await token() });
    const before = traffic.length;
    await tap('刷新登录');
    await see('登录已刷新');
    expect(traffic.slice(before)).toEqual(byCode);

    await tap('退出所有设备');
    await see('您已退出登录');
    expect(traffic.at(-1)).toBe('/pb/api/wechat/logout');
    await tap('重新登录');
    await see('退出登录');
    expect(errors).toEqual([]);
  });

  test('a disabled person reads whom to call', async () => {
    // A demo customer is shared by other tests; a device's person is this test's own.
    if (build === 'weapp') return;
    const user = freshName('weapp-off');
    const { openid } = await stack.signIn(user);
    await stack.disable(openid);
    const { see, errors } = await open(user);
    await see('账号已停用');
    await see('请联系宝来威客服或您的业务员恢复账号');
    expect(errors).toEqual([]);
  });
});
