import { freshName, freshPhone, type Person } from '../stack/client';
import { startRig, type Rig } from '../stack/rig';

/** Round trips from function to PocketBase, counted on the wire (a function is slow by its trips, not by its code). */
let rig: Rig;
beforeAll(async () => {
  rig = await startRig({ counted: true });
}, 60_000);
afterAll(() => rig.stop());

async function trips(act: () => Promise<unknown>): Promise<string[]> {
  rig.takeTrips();
  await act();
  return rig.takeTrips();
}

const http = (path: string, who?: Person, body: object = {}) =>
  rig.stack.ask(path, { token: who?.token, body });

it('login: 1, cold and warm, in both doors', async () => {
  const name = freshName('trips');
  for (const visit of ['first', 'second']) {
    const code = await rig.stack.loginCode(name);
    expect([
      visit,
      (await trips(() => http('/pb/api/wechat/login', undefined, { users_wx_code: code }))).length,
    ]).toEqual([visit, 1]);
    expect([visit, (await trips(() => rig.stack.callFunction('login', {}, name))).length]).toEqual([
      visit,
      1,
    ]);
  }
});

it('refresh, users-count and logout: 1', async () => {
  const who = await rig.stack.signIn(freshName('trips'));
  expect(await trips(() => http('/pb/api/system/refresh-token', who))).toHaveLength(1);
  expect(await trips(() => rig.stack.callFunction('refresh', {}, who.name))).toHaveLength(1);
  expect(await trips(() => http('/pb/api/system/users-count'))).toHaveLength(1);
  expect(await trips(() => http('/pb/api/wechat/logout', who))).toHaveLength(1);
});

it('profile without a new phone: 1, with one: 2 over HTTP, where the caller is known before WeChat is paid', async () => {
  const who = await rig.stack.signIn(freshName('trips'));
  const body = { users_name: '张三', users_picture: await rig.stack.upload(who.token) };
  expect(await trips(() => http('/pb/api/wechat/profile', who, body))).toHaveLength(1);
  expect(await trips(() => rig.stack.callFunction('profile', body, who.name))).toHaveLength(1);
  const users_phone_code = await rig.stack.phoneCode(who.name, freshPhone());
  expect(await trips(() => http('/pb/api/wechat/profile', who, { users_phone_code }))).toHaveLength(2);
});

it('a request without a token, or with bad input and no need of a caller: 0', async () => {
  expect(await trips(() => http('/pb/api/wechat/profile'))).toEqual([]);
  expect(await trips(() => http('/pb/api/wechat/login', undefined, { surprise: 1 }))).toEqual([]);
});
