import { freshName } from '../harness/fresh';
import { type Rig, startRig } from '../harness/rig';

/** A database that is gone: every answer stays in the envelope, health says which part is down, and all recovers. */
let rig: Rig;
beforeAll(async () => {
  rig = await startRig({ counted: true });
}, 60_000);
afterAll(() => rig.stop());

it('says so without a detail of the inside, and recovers by itself', async () => {
  const who = await rig.stack.signIn(freshName('fault'));
  rig.breakDatabase(true);
  const code = await rig.stack.loginCode(who.name);
  const answers = {
    login: await rig.stack.post('/pb/api/wechat/login', { body: { users_wx_code: code } }),
    profile: await rig.stack.post('/pb/api/wechat/profile', { token: who.token, body: { users_tag: 'x' } }),
    native: await rig.stack.ask('GET', '/pb/api/collections/tbl_auth_users/records', { token: who.token }),
  };
  for (const [name, answer] of Object.entries(answers)) {
    expect([name, answer.status, answer.body?.data?.error]).toEqual([name, 500, 'INTERNAL']);
    expect(answer.text).not.toMatch(/ECONN|127\.0\.0\.1|at \w+ \(|undici/);
  }

  const sick = await rig.stack.post('/pb/api/system/health');
  expect(sick.status).toBe(500);
  expect(sick.body.data).toMatchObject({
    status: 'unhealthy',
    parts: { functions: 'up', database: 'down' },
  });

  rig.breakDatabase(false);
  const health = await rig.stack.post('/pb/api/system/health');
  expect(health.body.data).toMatchObject({ status: 'healthy', parts: { functions: 'up', database: 'up' } });
  expect((await rig.stack.signIn(who.name)).openid).toBe(who.openid);
});
