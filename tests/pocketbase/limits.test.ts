import { callerOf, freshAddress, type Caller } from './caller';
import { startPocketBase, type TestDatabase } from './start';

let database: TestDatabase;
let to: Caller;

beforeAll(async () => {
  database = await startPocketBase();
  to = callerOf(database);
});
afterAll(() => database.stop());

const FILES = '/api/collections/tbl_attachments/records';

it('lets a person write 300 times in 10 s, whichever way, and read on', async () => {
  const { openid, token } = await to.signIn();
  const patch = () =>
    to.ask('PATCH', `/api/collections/tbl_auth_users/records/${openid}`, {
      token,
      body: { users_status: 0 },
    });
  const batch = (items: number) =>
    to.ask('POST', '/api/batch', {
      token,
      body: {
        requests: Array.from({ length: items }, () => ({
          method: 'PATCH',
          url: `/api/collections/tbl_auth_users/records/${openid}`,
          body: { users_status: 0 },
        })),
      },
    });
  for (let i = 0; i < 4; i += 1) expect((await batch(50)).status).toBe(200);
  const plain = await Promise.all(Array.from({ length: 80 }, patch));
  expect(new Set(plain.map(({ status }) => status))).toEqual(new Set([200]));
  // The cloud functions' writes count for the person, not for the service account.
  for (let i = 0; i < 20; i += 1) {
    expect(
      (await to.service('wechat-profile', { caller: { openid }, changes: { users_tag: `t${i}` } })).status,
    ).toBe(200);
  }

  const refused = await patch();
  expect(refused.status).toBe(429);
  expect(refused.body).toMatchObject({ status: 429, data: { error: 'TOO_MANY_REQUESTS' } });
  const retryAfter = Number(refused.headers.get('retry-after'));
  expect(retryAfter).toBeGreaterThan(0);
  expect(retryAfter).toBeLessThanOrEqual(10);
  const refusedBatch = await batch(1);
  expect([refusedBatch.status, refusedBatch.body.data]).toEqual([429, { error: 'TOO_MANY_REQUESTS' }]);
  expect(refusedBatch.headers.get('retry-after')).toBeTruthy();
  expect(
    (await to.service('wechat-profile', { caller: { openid }, changes: { users_tag: 'x' } })).body,
  ).toEqual({
    error: 'TOO_MANY_REQUESTS',
    retryAfter: expect.any(Number),
  });

  expect((await to.ask('GET', FILES, { token })).status).toBe(200);
  const other = await to.signIn();
  expect(
    (
      await to.ask('PATCH', `/api/collections/tbl_auth_users/records/${other.openid}`, {
        token: other.token,
        body: { users_status: 0 },
      })
    ).status,
  ).toBe(200);
  await new Promise((resolve) => setTimeout(resolve, retryAfter * 1000));
  expect((await patch()).status).toBe(200);
}, 40_000);

it('lets a person read 600 times and a guest’s address call 600 times in 10 s', async () => {
  const { token } = await to.signIn();
  const address = freshAddress();
  const reads = await Promise.all(Array.from({ length: 603 }, () => to.ask('GET', FILES, { token })));
  expect(reads.filter(({ status }) => status === 429)).toHaveLength(3);
  const guests = await Promise.all(Array.from({ length: 602 }, () => to.ask('GET', FILES, { address })));
  expect(guests.filter(({ status }) => status === 429)).toHaveLength(2);
  expect(guests.filter(({ status }) => status === 401)).toHaveLength(600);
}, 40_000);

it('takes at most 50 items in a batch', async () => {
  const { openid, token } = await to.signIn();
  const requests = Array.from({ length: 51 }, () => ({
    method: 'PATCH',
    url: `/api/collections/tbl_auth_users/records/${openid}`,
    body: { users_status: 0 },
  }));
  expect((await to.ask('POST', '/api/batch', { token, body: { requests } })).status).toBe(400);
});
