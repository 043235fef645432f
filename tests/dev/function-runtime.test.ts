import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { baseEnv } from '../../dev/function-env';
import { openidOf } from '../../dev/wechat-users';
import {
  APPID,
  identityOf,
  MANIFEST,
  startTestRuntime,
  type TestRuntime,
  VALUES,
} from '../harness/function-runtime';
import { until } from '../harness/until';

let parts: TestRuntime;

beforeAll(async () => {
  parts = await startTestRuntime();
});
afterAll(() => parts.close());

interface Seen {
  readonly event: { readonly [field: string]: unknown };
  readonly context: { readonly [field: string]: unknown };
  readonly env: { readonly [name: string]: string };
  readonly wx: { readonly [name: string]: unknown };
  readonly calls: number;
}

async function call(
  user: string | undefined,
  data: { [field: string]: unknown } = {},
  name = 'probe',
): Promise<unknown> {
  const { result } = await parts.runtime.callFunction(name, data, user ? identityOf(user) : undefined);
  return result;
}
const see = (user?: string, data: { [field: string]: unknown } = {}): Promise<Seen> =>
  call(user, data) as Promise<Seen>;

describe('what a function sees', () => {
  test('identity through getWXContext, and userInfo beside the client’s data', async () => {
    const { wx, event, context } = await see('alice', { amount: 3, userInfo: { openId: 'forged' } });
    expect(wx).toEqual({
      OPENID: openidOf('alice'),
      APPID,
      CLIENTIP: '127.0.0.1',
      ENV: 'local',
      SOURCE: 'wx_client',
    });
    expect(event).toEqual({
      amount: 3,
      userInfo: { openId: openidOf('alice'), appId: APPID },
      tcbContext: {},
    });
    expect(context).toMatchObject({
      function_name: 'probe',
      memory_limit_in_mb: 128,
      time_limit_in_ms: 20_000,
    });
  });

  /** The platform's documented names for one invocation, plus what the manifest lists; nothing of ours. */
  test('the environment is the documented one and nothing else', async () => {
    const { env } = await see('alice');
    expect(Object.keys(env).sort()).toEqual(
      [
        ...['WX_CONTEXT_KEYS', 'WX_OPENID', 'WX_APPID', 'WX_CLIENTIP', 'WX_API_TOKEN'],
        ...['TCB_SOURCE', 'TCB_ENV', 'SCF_NAMESPACE', 'TCB_CONTEXT_CNFG', 'TENCENTCLOUD_RUNENV'],
        ...['TENCENTCLOUD_REGION', 'TENCENTCLOUD_SECRETID', 'TENCENTCLOUD_SECRETKEY'],
        ...['PB_URL', 'WECHAT_APPID'],
      ].sort(),
    );
    expect(env['WX_CONTEXT_KEYS']?.split(',')).toEqual(
      expect.arrayContaining(['WX_OPENID', 'WX_APPID', 'WX_CLIENTIP']),
    );
    expect(env).toMatchObject({
      WX_OPENID: openidOf('alice'),
      WX_APPID: APPID,
      TCB_SOURCE: 'wx_client',
      TENCENTCLOUD_RUNENV: 'SCF',
      PB_URL: VALUES.PB_URL,
    });
    expect(JSON.parse(env['TCB_CONTEXT_CNFG'] ?? '')).toEqual({ URL: expect.stringMatching(/\/admin\?$/) });
  });

  test('a listed value that is missing is named', () => {
    expect(() => baseEnv(MANIFEST, 'probe', {}, '{}')).toThrow('PB_URL、WECHAT_APPID');
  });

  test('an HTTP call gets its event alone, and a cold instance has no identity', async () => {
    const cold = await startTestRuntime();
    const event = { path: '/pb/api/x', httpMethod: 'POST', headers: { 'x-dev-user': 'alice' }, body: '{}' };
    const seen = (await cold.runtime.invokeHttp('probe', event)) as Seen;
    await cold.close();
    expect(seen.event).toEqual(event);
    expect(seen.wx).toEqual({});
  });

  test('a later call without identity on a warm instance still sees the last caller: left as the platform leaves it', async () => {
    await see('bob');
    const overHttp = (await parts.runtime.invokeHttp('probe', { httpMethod: 'GET', headers: {} })) as Seen;
    expect(overHttp.wx).toMatchObject({ OPENID: openidOf('bob'), SOURCE: 'wx_client' });
    const withoutUser = await see();
    expect(withoutUser.wx).toMatchObject({ OPENID: openidOf('bob'), SOURCE: 'wx_http' });
    expect(withoutUser.event).toEqual({});
  });
});

test('200 concurrent calls over four instances: nobody sees another’s identity', async () => {
  const users = Array.from({ length: 200 }, (_, i) => `user${i}`);
  const answers = await Promise.all(users.map((user) => call(user, { action: 'slowly' })));
  const own = users.map((user) => ({ before: openidOf(user), after: openidOf(user) }));
  expect(answers).toEqual(own);
});

describe('values travel as JSON', () => {
  test('undefined becomes null, dates become text, maps become {}', async () => {
    expect(await call('alice', { action: 'nothing' })).toBeNull();
    expect(await call('alice', { action: 'dates' })).toEqual({ at: '1970-01-01T00:00:00.000Z', map: {} });
    const { event } = await see('alice', { at: new Date(0), gone: undefined });
    expect(event).toMatchObject({ at: '1970-01-01T00:00:00.000Z' });
    expect(event).not.toHaveProperty('gone');
  });
  test('6 MB is the limit of both ways', async () => {
    const size = 6 * 1024 * 1024;
    expect(await call('alice', { action: 'large', size: size - 2 })).toHaveLength(size - 2);
    await expect(call('alice', { action: 'large', size: size - 1 })).rejects.toMatchObject({
      errCode: -604001,
    });
    await expect(call('alice', { fill: 'x'.repeat(size) })).rejects.toMatchObject({
      errMsg: 'cloud.callFunction:fail Error: data exceed max size',
    });
  });
});

describe('failures', () => {
  const failure = (errCode: number, text: string): object => ({
    errCode,
    errMsg: expect.stringContaining(text),
  });

  test.each([
    ['throw', 'TypeError: broken on purpose'],
    ['circular', 'circular'],
    ['exit', '3 code exit unexpected'],
    ['stray', 'thrown outside of the call'],
  ])('%s rejects as a failed execution, and the next call is served', async (action, text) => {
    await expect(call('alice', { action })).rejects.toMatchObject(failure(-504002, text));
    expect((await see('alice')).wx['OPENID']).toBe(openidOf('alice'));
  });
  test('the stack is in the function’s log and not in what the caller gets', async () => {
    const rejected = await call('alice', { action: 'throw' }).catch((error: unknown) => error);
    expect(rejected).toMatchObject({ errMsg: expect.not.stringContaining('at ') });
    expect(parts.output()).toMatch(/TypeError: broken on purpose\n\s+at /);
  });
  describe('at the time limit', () => {
    const FAST =
      'exports.main = async (e) => { while (e.spin); return e.hang ? new Promise(() => {}) : "served" }';
    let limited: TestRuntime;
    const callLimited = async (data: { [field: string]: unknown }): Promise<unknown> =>
      (await limited.runtime.callFunction('plain', data, undefined)).result;

    beforeAll(async () => {
      limited = await startTestRuntime({ timeout: 2 });
      writeFileSync(path.join(limited.functionsDir, 'plain', 'index.js'), FAST);
    });
    afterAll(() => limited.close());

    test.each(['hang', 'spin'])('%s is ended, and the next call is served', async (how) => {
      const rejected = expect(callLimited({ [how]: true })).rejects;
      await rejected.toMatchObject(failure(-504003, 'Invoking task timed out after 2 seconds'));
      expect(await callLimited({})).toBe('served');
    });
    test('four instances that hang make the fifth call wait, not fail', async () => {
      const hanging = Array.from({ length: 4 }, () => callLimited({ hang: true }).catch(() => 'ended'));
      expect(await callLimited({})).toBe('served');
      expect(await Promise.all(hanging)).toEqual(Array(4).fill('ended'));
    });
  });
  test.each(['nobody-knows-this', 'unbuilt', 'toString'])('the unknown function %s', async (name) => {
    await expect(call('alice', {}, name)).rejects.toMatchObject(
      failure(-501000, 'FunctionName parameter could not be found'),
    );
  });
  test('a closed runtime answers at once', async () => {
    const fresh = await startTestRuntime();
    await fresh.close();
    await expect(fresh.runtime.callFunction('plain', {}, undefined)).rejects.toHaveProperty('errCode');
  });
  test('code that does not load fails its calls, not the runtime', async () => {
    const fresh = await startTestRuntime();
    writeFileSync(path.join(fresh.functionsDir, 'plain', 'index.js'), 'throw new Error("at load")');
    await expect(fresh.runtime.callFunction('plain', {}, undefined)).rejects.toMatchObject(
      failure(-504002, 'Error: at load'),
    );
    await fresh.close();
  });
});

describe('changed code', () => {
  const version = (text: string): string => `exports.main = async (e) => {
    if (e.wait) await new Promise((r) => setTimeout(r, e.wait));
    return ${JSON.stringify(text)};
  };`;

  test('is live within a second; a call under way ends with the code it began with', async () => {
    const file = path.join(parts.functionsDir, 'plain', 'index.js');
    writeFileSync(file, version('one'));
    expect(await call('alice', {}, 'plain')).toBe('one');
    const underWay = call('alice', { wait: 400 }, 'plain');
    await call('alice', {}, 'plain');
    const begun = performance.now();
    writeFileSync(file, version('two'));
    expect(await call('alice', {}, 'plain')).toBe('two');
    expect(performance.now() - begun).toBeLessThan(1000);
    expect(await underWay).toBe('one');
    const many = await Promise.all(Array.from({ length: 8 }, () => call('alice', {}, 'plain')));
    expect(new Set(many)).toEqual(new Set(['two']));
  });

  test('new code is loaded before anybody calls it', async () => {
    const fresh = await startTestRuntime();
    const loaded = async (text: string): Promise<void> => {
      const file = path.join(fresh.functionsDir, 'plain', 'index.js');
      writeFileSync(file, `console.log("loaded ${text}"); ${version(text)}`);
      await until(`the code of "${text}" is loaded`, () => fresh.output().includes(`loaded ${text}`));
    };
    fresh.runtime.keepWarm();
    await loaded('first');
    await loaded('second');
    await fresh.close();
  });

  test('a file that a build takes away for a moment is waited for', async () => {
    const file = path.join(parts.functionsDir, 'plain', 'index.js');
    rmSync(file);
    const pending = call('alice', {}, 'plain');
    setTimeout(() => writeFileSync(file, version('three')), 200);
    expect(await pending).toBe('three');
  });
});
