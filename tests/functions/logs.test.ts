import { freshName, freshPhone } from '../harness/fresh';
import { type Rig, startRig } from '../harness/rig';
import { until } from '../harness/until';

/** What the server, the functions and PocketBase print while people use them. */
let rig: Rig;
beforeAll(async () => {
  rig = await startRig({});
}, 60_000);
afterAll(() => rig.stop());

it('is one JSON line per event, without a phone, token, code, session_key or openid', async () => {
  const name = freshName('log');
  const who = await rig.stack.signIn(name);
  const phone = freshPhone();
  const phoneCode = await rig.stack.phoneCode(name, phone);
  const body = { users_name: '日志里没有我', users_phone_code: phoneCode };
  await rig.stack.post('/pb/api/wechat/profile', { token: who.token, body });
  await rig.stack.callFunction('profile', { users_tag: '标签' }, name);
  await rig.stack.ask('GET', `/pb/api/collections/tbl_auth_users/records/${who.openid}`, {
    token: who.token,
  });
  await rig.stack.post('/pb/api/system/client-error', {
    body: { message: `failed for ${phone}`, page: 'pages/index/index', version: '1', stack: who.token },
  });
  await rig.stack.post(`/pb/api/nothing?openid=${who.openid}`, { body: { phone } });
  // The pipe is read a moment after the answer; the last request is the last line.
  await until('all is printed', () => rig.printed().includes('"status":404'));

  const printed = rig.printed();
  const lines = printed.split('\n').filter((line) => line.startsWith('{'));
  expect(lines.length).toBeGreaterThan(5);
  for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
  const secrets = { phone, token: who.token, openid: who.openid, phoneCode, name: '日志里没有我' };
  for (const [what, secret] of Object.entries(secrets))
    expect([what, printed.includes(secret)]).toEqual([what, false]);
  expect(printed).not.toContain('session_key');

  const calls = lines.map((line) => JSON.parse(line)).filter(({ event }) => event === 'call');
  expect(calls.map(({ operation }) => operation)).toEqual(
    expect.arrayContaining(['postWechatLogin', 'postWechatProfile', 'postSystemClientError']),
  );
  for (const call of calls) expect(call.request_id).toMatch(/^[A-Za-z0-9_-]{8,}$/);
});
