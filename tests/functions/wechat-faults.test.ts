import { freshName, freshPhone } from '../harness/fresh';
import { startRig, type Rig } from '../harness/rig';
import type { Stack } from '../harness/stack';

/**
 * What WeChat's moods become (docs/local-wechat.md): the right refusal, one bounded retry, nothing half-written. The
 * product waits 5 s for WeChat (domain/time-budgets.ts); here it waits less, and `slow` answers after 10 s as always.
 */
const BUDGET_MS = 1_500;
let rig: Rig;
let stack: Stack;
beforeAll(async () => {
  rig = await startRig({ env: { WECHAT_BUDGET_MS: String(BUDGET_MS) } });
  stack = rig.stack;
}, 60_000);
afterAll(() => rig.stop());

const login = (code: string) => stack.post('/pb/api/wechat/login', { body: { users_wx_code: code } });

const FAULTS: [mode: string, status: number, error: string][] = [
  ['quota', 429, 'WECHAT_BUSY'],
  ['used', 400, 'WECHAT_CODE_INVALID'],
  ['expired', 400, 'WECHAT_CODE_INVALID'],
  ['blocked', 401, 'USER_BLOCKED'],
  ['slow', 500, 'WECHAT_UNAVAILABLE'],
  ['down', 500, 'WECHAT_UNAVAILABLE'],
  ['nonsense', 500, 'WECHAT_UNAVAILABLE'],
];

afterEach(async () => {
  for (const api of ['jscode2session', 'getuserphonenumber', 'stable_token'])
    await stack.fault(api, 'busy', 0);
});

describe('at login', () => {
  it.each(FAULTS)('%s → %s %s', async (mode, status, error) => {
    const name = freshName('fault');
    const code = await stack.loginCode(name);
    await stack.fault('jscode2session', mode);
    const started = Date.now();
    const answer = await login(code);
    const waited = Date.now() - started;
    expect([answer.status, answer.body.data.error]).toEqual([status, error]);
    if (mode === 'slow') expect(waited).toBeGreaterThanOrEqual(BUDGET_MS - 50);
    expect(waited).toBeLessThan(5_000);
    expect(answer.headers.get('retry-after') !== null).toBe(status === 429);
    expect(answer.text).not.toMatch(/errcode|jscode2session|secret|stack/i);
    // nobody was registered by a login that failed
    expect((await stack.callFunction('refresh', {}, name)).result.code).toBe(404);
  });

  it.each(['quota', 'slow', 'down'])('the code survives %s', async (mode) => {
    const code = await stack.loginCode(freshName('again'));
    await stack.fault('jscode2session', mode);
    await login(code);
    expect((await login(code)).status).toBe(200);
  });

  it('busy once is retried unseen; busy twice is told, and the code survives', async () => {
    const code = await stack.loginCode(freshName('busy'));
    await stack.fault('jscode2session', 'busy', 1);
    expect((await login(code)).status).toBe(200);

    const other = await stack.loginCode(freshName('busy'));
    await stack.fault('jscode2session', 'busy', 2);
    const answer = await login(other);
    expect([answer.status, answer.body.data.error]).toEqual([429, 'WECHAT_BUSY']);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await login(other)).status).toBe(200);
  });
});

describe('at the phone', () => {
  it.each(FAULTS.filter(([mode]) => mode !== 'blocked'))(
    '%s → %s %s, in both doors',
    async (mode, status, error) => {
      const who = await stack.signIn(freshName('phone'));
      const body = async () => ({
        users_name: '半途',
        users_phone_code: await stack.phoneCode(who.name, freshPhone()),
      });
      const [one, two] = [await body(), await body()];

      await stack.fault('getuserphonenumber', mode);
      const answer = await stack.post('/pb/api/wechat/profile', { token: who.token, body: one });
      expect([answer.status, answer.body.data.error]).toEqual([status, error]);

      await stack.fault('getuserphonenumber', mode);
      const { result } = await stack.callFunction('profile', two, who.name);
      expect([result.code, result.data.error]).toEqual([status, error]);

      const { user } = (await stack.callFunction('login', {}, who.name)).result.data;
      expect(user).toMatchObject({ users_name: '', users_phone: '' });
    },
  );

  it('one busy answer is retried unseen, in both doors', async () => {
    const who = await stack.signIn(freshName('phone'));
    for (const door of ['http', 'wechat']) {
      const body = { users_phone_code: await stack.phoneCode(who.name, freshPhone()) };
      await stack.fault('getuserphonenumber', 'busy', 1);
      const code =
        door === 'http'
          ? (await stack.post('/pb/api/wechat/profile', { token: who.token, body })).status
          : (await stack.callFunction('profile', body, who.name)).result.code;
      expect([door, code]).toEqual([door, 200]);
    }
  });
});
