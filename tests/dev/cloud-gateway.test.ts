import { CODE_LIFETIME_MS } from '../../dev/one-time-codes';
import { FAULT_MODES, type FaultMode } from '../../dev/wechat-faults';
import { openidOf } from '../../dev/wechat-users';
import { APPID, identityOf, startTestRuntime, type TestRuntime } from '../harness/function-runtime';

/** The real wx-server-sdk, bundled into a function, against the gateway's wire. */

let parts: TestRuntime;

beforeAll(async () => {
  parts = await startTestRuntime({ slowMs: 100 });
});
afterAll(() => parts.close());

interface OpenApiResult {
  readonly errCode: number;
  readonly errMsg: string;
  readonly phoneInfo?: object;
}

async function phone(user: string, code: string, openid?: string, name = 'probe'): Promise<OpenApiResult> {
  const event = { action: 'phone', code, ...(openid && { openid }) };
  const { result } = await parts.runtime.callFunction(name, event, identityOf(user));
  return result as OpenApiResult;
}

test('phonenumber.getPhoneNumber gives the number of the code', async () => {
  const code = parts.wechat.phoneCode('alice', '13800138000');
  expect(await phone('alice', code, openidOf('alice'))).toEqual({
    errCode: 0,
    errMsg: 'openapi.phonenumber.getPhoneNumber:ok',
    phoneInfo: {
      phoneNumber: '13800138000',
      purePhoneNumber: '13800138000',
      countryCode: 86,
      watermark: { timestamp: expect.any(Number), appid: APPID },
    },
  });
});

test('a code works once, whichever door spends it, and only for the user that is named', async () => {
  const code = parts.wechat.phoneCode('alice', '13800138000');
  expect((await phone('alice', code, openidOf('bob'))).errCode).toBe(40029);
  expect((await phone('alice', code)).errCode).toBe(0);
  expect(await phone('alice', code)).toEqual({
    errCode: 40029,
    errMsg: expect.stringContaining('openapi.phonenumber.getPhoneNumber:fail invalid code'),
  });
  expect(parts.wechat.service.phoneCodes.look(code).state).toBe('used');
  expect(CODE_LIFETIME_MS).toBe(300_000);
});

const EXPECTED: { readonly [mode in FaultMode]: number } = {
  busy: -1,
  quota: 45011,
  used: 40163,
  expired: 40029,
  blocked: 40226,
  slow: 0,
  down: -501001,
  nonsense: -601001,
  html502: -501001,
};

test.each(FAULT_MODES)('the fault %s of getuserphonenumber reaches the SDK', async (mode) => {
  const code = parts.wechat.phoneCode('alice', '13800138000');
  parts.wechat.service.faults.plan('getuserphonenumber', mode, 1);
  expect((await phone('alice', code)).errCode).toBe(EXPECTED[mode]);
  const survives = !['used', 'expired', 'blocked'].includes(mode);
  expect((await phone('alice', code)).errCode).toBe(survives ? 0 : 40029);
});

test('a function whose config does not name the API has no permission; the code survives', async () => {
  const code = parts.wechat.phoneCode('alice', '13800138000');
  expect((await phone('alice', code, undefined, 'plain')).errCode).toBe(-604101);
  expect((await phone('alice', code)).errCode).toBe(0);
});

test('an API that is not there is refused as WeChat refuses it', async () => {
  const { result } = await parts.runtime.callFunction('probe', { action: 'otherApi' }, identityOf('alice'));
  expect(result).toMatchObject({ errCode: -604100 });
});

test('openapi needs a call from the mini-program: no token, or the last caller’s dead one, is refused', async () => {
  const fresh = await startTestRuntime();
  try {
    const event = { action: 'phone', code: fresh.wechat.phoneCode('alice', '13800138000') };
    const cold = await fresh.runtime.invokeHttp('probe', event);
    expect(cold).toEqual({ errCode: -501007, errMsg: expect.stringContaining('missing wxCloudApiToken') });
    await fresh.runtime.callFunction('probe', { action: 'nothing' }, identityOf('alice'));
    const warm = await fresh.runtime.invokeHttp('probe', event);
    expect(warm).toEqual({ errCode: -501007, errMsg: expect.stringContaining('Invalid wxCloudApiToken') });
  } finally {
    await fresh.close();
  }
});
