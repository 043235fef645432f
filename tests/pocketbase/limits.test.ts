import { LIMITS } from '../../domain/limits';
import type { Answer } from '../harness/ask';
import { startDatabase, type Database } from '../harness/database';
import { freshAddress, freshOpenid } from '../harness/fresh';
import { windowsOf } from '../harness/limit-windows';
import { shopOf, type Shop } from '../harness/shop';
import { until } from '../harness/until';

/**
 * How often somebody may call. The windows are set by the tests, so that a slow machine is let in no more often than a
 * fast one, and nobody waits for a window to pass.
 */
let database: Database;
let to: Shop;
let windows: ReturnType<typeof windowsOf>;

beforeAll(async () => {
  database = await startDatabase({ testRoutes: true });
  to = shopOf(database);
  windows = windowsOf(to);
});
afterAll(() => database.stop());

const FILES = '/api/collections/tbl_attachments/records';
const itself = (openid: string) => `/api/collections/tbl_auth_users/records/${openid}`;
const change = { users_status: 0 };

it('are these', () => {
  expect(LIMITS).toMatchObject({
    writes: { max: 300, ms: 10_000 },
    reads: { max: 600, ms: 10_000 },
    guest: { max: 600, ms: 10_000 },
    logins: { max: 60, ms: 60_000 },
    clientError: { max: 30, ms: 60_000 },
  });
});

describe('writes of a person, whichever way', () => {
  const patch = (who: { openid: string; token: string }) =>
    to.ask('PATCH', itself(who.openid), { token: who.token, body: change });
  const batch = (who: { openid: string; token: string }, items: number) =>
    to.batch(
      who.token,
      Array.from({ length: items }, () => ({ method: 'PATCH', url: itself(who.openid), body: change })),
    );
  const profile = ({ openid }: { openid: string }) =>
    to.service('wechat-profile', { caller: { openid }, changes: { users_tag: 'x' } });

  it('count alike: natively one, in a batch each item, by the functions for the person', async () => {
    const who = await to.signIn();
    const count = async () => (await windows.counts())[`writes:${who.openid}`] ?? 0;
    expect(await count()).toBe(0);
    const steps: [() => Promise<Answer>, number][] = [
      [() => patch(who), 1],
      [() => batch(who, 50), 50],
      [() => profile(who), 1],
    ];
    await windows.leave('writes', who.openid, 60);
    for (const [act, cost] of steps) {
      const before = await count();
      expect((await act()).status).toBe(200);
      expect((await count()) - before).toBe(cost);
    }
  });

  it('end at the last place, and a batch that is too large for what is left takes nothing', async () => {
    const who = await to.signIn();
    await windows.leave('writes', who.openid, 3);
    const refusedBatch = await batch(who, 4);
    expect([refusedBatch.status, refusedBatch.body.data]).toEqual([429, { error: 'TOO_MANY_REQUESTS' }]);
    expect(Number(refusedBatch.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await batch(who, 2)).status).toBe(200);
    expect((await patch(who)).status).toBe(200);
    const refused = await patch(who);
    expect(refused.body).toMatchObject({ status: 429, data: { error: 'TOO_MANY_REQUESTS' } });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await profile(who)).body).toEqual({ error: 'TOO_MANY_REQUESTS', retryAfter: expect.any(Number) });
    // reading goes on, and so does everybody else
    expect((await to.ask('GET', FILES, { token: who.token })).status).toBe(200);
    expect((await patch(await to.signIn())).status).toBe(200);
  });

  it('go on when the window has passed', async () => {
    const who = await to.signIn();
    await windows.passBy('writes', who.openid);
    expect((await patch(who)).status).toBe(200);
    expect((await windows.counts())[`writes:${who.openid}`]).toBe(1);
  });

  it('say after how many seconds', async () => {
    const who = await to.signIn();
    await windows.fill('writes', who.openid);
    const seconds = Number((await patch(who)).headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(10);
  });
});

it.each([
  ['reads of a person', 'reads', 200, async () => to.signIn()],
  ['calls of a guest’s address', 'guest', 401, async () => ({ openid: '', token: undefined })],
] as const)('%s end at the last place, even when all come at once', async (_name, limit, status, someone) => {
  const { openid, token } = await someone();
  const address = freshAddress();
  await windows.leave(limit, openid || address, 3);
  const headers = { 'x-real-ip': address };
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => to.ask('GET', FILES, { token, headers })),
  );
  const statuses = answers.map((answer) => answer.status).sort();
  expect(statuses).toEqual([...Array<number>(3).fill(status), ...Array<number>(7).fill(429)]);
});

it('client errors of an address: 30 in a minute, counted for all instances', async () => {
  const address = freshAddress();
  const call = () => to.service('system-client-error', { address });
  for (let i = 0; i < 30; i += 1) expect((await call()).status).toBe(200);
  const refused = await call();
  expect([refused.status, refused.body.error]).toEqual([429, 'TOO_MANY_REQUESTS']);
  expect((await to.service('system-client-error', {})).status).toBe(400);
});

it('the sweep forgets what is over, and only that', async () => {
  const [over, open] = [freshAddress(), freshAddress()];
  await windows.passBy('clientError', over);
  await windows.leave('clientError', open, 5);
  await to.operate('POST', '/api/crons/bai-limits');
  // a cron's route answers before the cron has run
  await until(
    'the window that is over is forgotten',
    async () => !(`clientError:${over}` in (await windows.counts())),
  );
  expect(await windows.counts()).toMatchObject({ [`clientError:${open}`]: LIMITS.clientError.max - 5 });
});

it('takes at most 50 items in a batch', async () => {
  const { openid, token } = await to.signIn();
  const item = { method: 'PATCH', url: itself(openid), body: change } as const;
  expect((await to.batch(token, Array(50).fill(item))).status).toBe(200);
  expect((await to.batch(token, Array(51).fill(item))).status).toBe(400);
});

describe('whoever looks at the catalogue', () => {
  const look = (named: object) => to.service('dict-list', named);
  const cases: [string, 'reads' | 'guest', () => Promise<[object, string]>][] = [
    [
      'a person, as their reads',
      'reads',
      async () => {
        const { openid, token } = await to.signIn();
        return [{ caller: { token }, address: freshAddress() }, openid];
      },
    ],
    [
      'an openid that is nobody’s, by itself',
      'guest',
      async () => {
        const openid = freshOpenid();
        return [{ caller: { openid } }, openid];
      },
    ],
    [
      'a guest, by their address',
      'guest',
      async () => {
        const address = freshAddress();
        return [{ address }, address];
      },
    ],
  ];

  it.each(cases)('is counted: %s', async (_name, limit, make) => {
    const [named, who] = await make();
    await windows.leave(limit, who, 1);
    expect([(await look(named)).status, (await look(named)).status]).toEqual([200, 429]);
  });

  it('is counted by the address when the token is no good', async () => {
    const address = freshAddress();
    await windows.leave('guest', address, 1);
    const named = { caller: { token: 'made.up.token' }, address };
    expect([(await look(named)).status, (await look(named)).status]).toEqual([401, 429]);
  });
});
