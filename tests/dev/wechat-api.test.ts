import { CODE_LIFETIME_MS } from '../../dev/one-time-codes';
import { startLocalWechat, type LocalWechat } from '../../dev/local-wechat';
import { SLOW_MS } from '../../dev/wechat-faults';
import { openidOf } from '../../dev/wechat-users';

const APPID = 'wx0123456789abcdef';
const SECRET = 'a-secret-of-this-test-run';
const SHORT_SLOW_MS = 150;

let wechat: LocalWechat;
let time: number;

beforeEach(async () => {
  time = 1_700_000_000_000;
  wechat = await startLocalWechat({ appid: APPID, secret: SECRET, now: () => time, slowMs: SHORT_SLOW_MS });
});
afterEach(() => wechat.close());

interface Answer {
  readonly type: string | null;
  readonly json: { readonly [field: string]: unknown };
}

async function read(response: Response): Promise<Answer> {
  const json = JSON.parse(await response.text()) as Answer['json'];
  return { type: response.headers.get('content-type'), json };
}

async function session(code: string, over: { [name: string]: string } = {}): Promise<Answer> {
  const query = { appid: APPID, secret: SECRET, js_code: code, grant_type: 'authorization_code', ...over };
  return read(await fetch(`${wechat.apiBase}/sns/jscode2session?${new URLSearchParams(query)}`));
}

async function post(path: string, body: unknown): Promise<Answer> {
  return read(await fetch(wechat.apiBase + path, { method: 'POST', body: JSON.stringify(body) }));
}

async function stableToken(over: { [name: string]: unknown } = {}): Promise<Answer> {
  return post('/cgi-bin/stable_token', {
    grant_type: 'client_credential',
    appid: APPID,
    secret: SECRET,
    ...over,
  });
}

async function phoneNumber(body: unknown, token?: string): Promise<Answer> {
  const accessToken = token ?? String((await stableToken()).json['access_token']);
  return post(`/wxa/business/getuserphonenumber?access_token=${accessToken}`, body);
}

const errcode = async (answer: Promise<Answer>): Promise<unknown> => (await answer).json['errcode'];

describe('openid', () => {
  test.each(['alice', 'bob', 'A-Very_long-name-0123456789', '1'])(
    '%s has one openid, shaped like WeChat’s',
    (name) => {
      expect(openidOf(name)).toMatch(/^o[A-Za-z0-9_-]{27}$/);
      expect(openidOf(name)).toBe(openidOf(name));
    },
  );
  test('is another one for every name', () => {
    const names = Array.from({ length: 1000 }, (_, i) => `user${i}`);
    expect(new Set(names.map(openidOf)).size).toBe(1000);
  });
});

describe('jscode2session', () => {
  test('answers openid and session_key as text, without errcode', async () => {
    const { type, json } = await session(wechat.loginCode('alice'));
    expect(type).toBe('text/plain');
    expect(json).toEqual({ openid: openidOf('alice'), session_key: expect.stringMatching(/^.{22}==$/) });
  });
  test('a code works once', async () => {
    const code = wechat.loginCode('alice');
    await session(code);
    expect(await errcode(session(code))).toBe(40163);
  });
  test('a code works for five minutes', async () => {
    const late = wechat.loginCode('alice');
    const inTime = wechat.loginCode('alice');
    time += CODE_LIFETIME_MS - 1;
    expect(await errcode(session(inTime))).toBeUndefined();
    time += 1;
    expect(await errcode(session(late))).toBe(40029);
  });
  test.each([
    ['an unknown code', { js_code: 'nobody-made-this' }, 40029],
    ['no code', { js_code: '' }, 41008],
    ['another appid', { appid: 'wxffffffffffffffff' }, 40013],
    ['another secret', { secret: 'wrong' }, 40125],
    ['another grant_type', { grant_type: 'password' }, 40002],
  ])('%s is refused', async (_what, over, expected) => {
    expect(await errcode(session(wechat.loginCode('alice'), over))).toBe(expected);
  });
  test('a phone code is not a login code', async () => {
    expect(await errcode(session(wechat.phoneCode('alice', '13800138000')))).toBe(40029);
  });
  test('must be a GET, and other paths do not exist', async () => {
    expect(await errcode(post('/sns/jscode2session', {}))).toBe(43001);
    expect(await errcode(post('/cgi-bin/token', {}))).toBe(40066);
  });
});

describe('stable_token', () => {
  test('gives everybody the same token until five minutes before its end', async () => {
    const first = (await stableToken()).json;
    expect(first).toEqual({ access_token: expect.any(String), expires_in: 7200 });
    time += 6_800_000;
    expect((await stableToken()).json).toEqual({ access_token: first['access_token'], expires_in: 400 });
    time += 200_000;
    const next = (await stableToken()).json;
    expect(next['access_token']).not.toBe(first['access_token']);
    expect(await errcode(phoneNumber({ code: 'x' }, String(first['access_token'])))).toBe(40029);
    time += 200_000;
    expect(await errcode(phoneNumber({ code: 'x' }, String(first['access_token'])))).toBe(42001);
  });
  test('force_refresh ends the older token', async () => {
    const old = String((await stableToken()).json['access_token']);
    await stableToken({ force_refresh: true });
    expect(await errcode(phoneNumber({ code: 'x' }, old))).toBe(40001);
  });
  test('checks appid and secret', async () => {
    expect(await errcode(stableToken({ appid: 'wxffffffffffffffff' }))).toBe(40013);
    expect(await errcode(stableToken({ secret: 'wrong' }))).toBe(40125);
  });
});

describe('getuserphonenumber', () => {
  test('answers the phone of the code, bound to this mini-program', async () => {
    const { type, json } = await phoneNumber({ code: wechat.phoneCode('alice', '13800138000') });
    expect(type).toContain('application/json');
    expect(json).toEqual({
      errcode: 0,
      errmsg: 'ok',
      phone_info: {
        phoneNumber: '13800138000',
        purePhoneNumber: '13800138000',
        countryCode: 86,
        watermark: { timestamp: time / 1000, appid: APPID },
      },
    });
  });
  test('countryCode comes as a number and as a string', async () => {
    const codes = ['alice', 'bob'].map((user) => wechat.phoneCode(user, '13800138000'));
    const answers = [];
    for (const code of codes) answers.push((await phoneNumber({ code })).json['phone_info']);
    expect(answers).toEqual([
      expect.objectContaining({ countryCode: 86 }),
      expect.objectContaining({ countryCode: '86' }),
    ]);
  });
  test('a code works once, for five minutes, for its own user', async () => {
    const once = wechat.phoneCode('alice', '13800138000');
    expect(await errcode(phoneNumber({ code: once, openid: openidOf('bob') }))).toBe(40029);
    expect(await errcode(phoneNumber({ code: once, openid: openidOf('alice') }))).toBe(0);
    expect(await errcode(phoneNumber({ code: once, openid: openidOf('alice') }))).toBe(40029);
    const late = wechat.phoneCode('alice', '13800138000');
    time += CODE_LIFETIME_MS;
    expect(await errcode(phoneNumber({ code: late }))).toBe(40029);
  });
  test('needs a good access token, and leaves the code alone without one', async () => {
    const code = wechat.phoneCode('alice', '13800138000');
    expect(await errcode(phoneNumber({ code }, 'forged'))).toBe(40001);
    expect(await errcode(phoneNumber({ code }, ''))).toBe(41001);
    expect(await errcode(phoneNumber({ code }))).toBe(0);
  });
  test('a login code is not a phone code; a body that is not an object is refused', async () => {
    expect(await errcode(phoneNumber({ code: wechat.loginCode('alice') }))).toBe(40029);
    expect(await errcode(phoneNumber([1]))).toBe(47001);
  });
});

describe('faults', () => {
  const plan = wechatFaults('jscode2session');
  function wechatFaults(api: 'jscode2session') {
    return (mode: Parameters<LocalWechat['service']['faults']['plan']>[1], times = 1): void =>
      wechat.service.faults.plan(api, mode, times);
  }

  test.each([
    ['busy', -1],
    ['quota', 45011],
  ] as const)('%s refuses and the code survives', async (mode, expected) => {
    const code = wechat.loginCode('alice');
    plan(mode);
    expect(await errcode(session(code))).toBe(expected);
    expect((await session(code)).json['openid']).toBe(openidOf('alice'));
  });
  test.each([
    ['used', 40163],
    ['expired', 40029],
    ['blocked', 40226],
  ] as const)('%s refuses and the code is gone', async (mode, expected) => {
    const code = wechat.loginCode('alice');
    plan(mode);
    expect(await errcode(session(code))).toBe(expected);
    expect(await errcode(session(code))).toBe(40163);
  });
  test('slow answers late and the code survives', async () => {
    const code = wechat.loginCode('alice');
    plan('slow');
    const begun = performance.now();
    expect((await session(code)).json['openid']).toBe(openidOf('alice'));
    expect(performance.now() - begun).toBeGreaterThanOrEqual(SHORT_SLOW_MS - 10);
    expect(SLOW_MS).toBe(10_000);
    expect((await session(code)).json['openid']).toBe(openidOf('alice'));
  });
  test('down resets the connection and the code survives', async () => {
    const code = wechat.loginCode('alice');
    plan('down');
    await expect(session(code)).rejects.toMatchObject({
      cause: { code: expect.stringMatching(/ECONNRESET|UND_ERR_SOCKET/) },
    });
    expect((await session(code)).json['openid']).toBe(openidOf('alice'));
  });
  test('nonsense is status 200 with what is not JSON, html502 is a gateway’s page; the code survives both', async () => {
    const code = wechat.loginCode('alice');
    plan('nonsense');
    await expect(session(code)).rejects.toBeInstanceOf(SyntaxError);
    plan('html502');
    const response = await fetch(`${wechat.apiBase}/sns/jscode2session`);
    expect([response.status, response.headers.get('content-type')]).toEqual([502, 'text/html']);
    expect((await session(code)).json['openid']).toBe(openidOf('alice'));
  });
  test('last as many calls as planned, for their own API only, and can be cleared', async () => {
    plan('busy', 2);
    const results = [];
    for (let i = 0; i < 3; i += 1) results.push(await errcode(session(wechat.loginCode('alice'))));
    expect(results).toEqual([-1, -1, undefined]);
    plan('busy', 5);
    expect((await stableToken()).json['expires_in']).toBe(7200);
    plan('busy', 0);
    expect(await errcode(session(wechat.loginCode('alice')))).toBeUndefined();
  });
  test('stable_token and getuserphonenumber have their own', async () => {
    wechat.service.faults.plan('stable_token', 'quota', 1);
    expect(await errcode(stableToken())).toBe(45011);
    const code = wechat.phoneCode('alice', '13800138000');
    wechat.service.faults.plan('getuserphonenumber', 'busy', 1);
    expect(await errcode(phoneNumber({ code }))).toBe(-1);
    expect(await errcode(phoneNumber({ code }))).toBe(0);
  });
});
