import type { UserInfo } from '../api/contract';
import type { Session } from './session';
import { fakeWorld, OFFLINE, refusal, signedIn } from './test-world';

const HOUR = 3600_000;

const rename = { users_name: '张三' };
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('start', () => {
  test('signs in silently with a fresh code and keeps the session on the device', async () => {
    const { world, session } = await signedIn();
    expect(session.store.getState()).toMatchObject({ user: { users_type: '游客' } });
    expect(world.to('login')).toMatchObject([{ body: { users_wx_code: 'code-1' }, token: undefined }]);
    expect(world.stored.get('session')).toContain('token-1');
  });

  test('asks the cloud function without any code', async () => {
    const { world } = await signedIn({ cloud: true });
    expect(world.requests).toEqual([{ path: 'login', body: {}, token: undefined }]);
    expect(world.codesGiven()).toBe(0);
  });

  test('shows the last session at once and stays signed in when the network is down', async () => {
    const { world, launch } = await signedIn();
    world.answer = () => OFFLINE;
    const again = launch();
    const starting = again.start();
    expect(again.store.getState().status).toBe('signed-in');
    await starting;
    expect(again.store.getState().status).toBe('signed-in');
  });

  test('without an earlier session a network failure asks for a tap, and the tap signs in', async () => {
    const { world, launch } = fakeWorld();
    world.answer = () => OFFLINE;
    const session = launch();
    await session.start();
    expect(session.store.getState()).toMatchObject({
      status: 'needs-login',
      failure: { code: 'NETWORK', message: '网络连接失败，请检查网络后重试' },
    });
    world.answer = () => undefined;
    await session.signIn();
    expect(session.store.getState().status).toBe('signed-in');
  });

  test('the device keeps a masked number and no identity number, yet knows that both are there', async () => {
    const { world, launch, session } = await signedIn();
    const user = (session.store.getState() as { user: UserInfo }).user;
    session.adopt({
      ...user,
      users_name: '张三',
      users_phone: '13800138000',
      users_phone_masked: '138****8000',
      users_id_number: '350102199001011234',
    });
    expect(session.store.getState()).toMatchObject({
      user: { users_phone: '13800138000', users_id_number: '350102199001011234' },
    });
    const kept = [...world.stored.values()].join();
    expect(kept).toContain('138****8000');
    expect(kept).not.toMatch(/13800138000|350102/);
    world.answer = () => OFFLINE;
    const again = launch();
    await again.start();
    expect(again.store.getState()).toMatchObject({
      status: 'signed-in',
      user: { users_name: '张三', users_phone: '138****8000', users_id_number: '' },
    });
  });

  test('what an older version left in the open is gone with the next start, network or not', async () => {
    const { world, launch } = await signedIn();
    const old = JSON.parse(world.stored.get('session') ?? '') as { user: object };
    const user = { ...old.user, users_phone: '13800138000', users_phone_masked: '138****8000' };
    world.stored.set('session', JSON.stringify({ ...old, user }));
    world.answer = () => OFFLINE;
    await launch().start();
    expect(world.stored.get('session')).not.toContain('13800138000');
  });

  test.each([
    ['unavailable', 'NO_WECHAT'],
    ['network', 'NETWORK'],
    ['failed', 'NO_LOGIN_CODE'],
  ] as const)('no code from WeChat (%s) is said, not sent', async (reason, code) => {
    const { world, launch } = fakeWorld();
    world.giveCode = async () => ({ ok: false, reason });
    const session = launch();
    await session.start();
    expect(session.store.getState()).toMatchObject({ status: 'needs-login', failure: { code } });
    expect(world.requests).toEqual([]);
  });

  test.each(['USER_DISABLED', 'USER_BLOCKED'])('%s closes the door, even on a kept session', async (code) => {
    const { world, launch } = await signedIn();
    world.answer = () => refusal(401, code);
    const again = launch();
    await again.start();
    expect(again.store.getState()).toMatchObject({
      status: 'refused',
      failure: { code, requestId: 'req-2' },
    });
    expect(world.stored.has('session')).toBe(false);
  });

  test('a damaged or foreign entry in the storage is as none', async () => {
    const { world, launch } = fakeWorld();
    world.stored.set('session', '{"token":1');
    const session = launch();
    await session.start();
    expect(session.store.getState().status).toBe('signed-in');
  });
});

describe('a network that comes back', () => {
  const offline = async () => {
    const { world, launch } = fakeWorld();
    world.answer = () => OFFLINE;
    const session = launch();
    await session.start();
    expect(session.store.getState()).toMatchObject({ status: 'needs-login', failure: { code: 'NETWORK' } });
    return { world, launch, session };
  };
  const rounds = async (count: number) => {
    for (let round = 0; round < count; round += 1) await settle();
  };

  test('signs in by itself, once, however often it is told', async () => {
    const { world, session } = await offline();
    world.answer = () => undefined;
    world.connection(true);
    world.connection(true);
    world.connection(false);
    await rounds(20);
    expect(session.store.getState().status).toBe('signed-in');
    expect(world.to('login')).toHaveLength(2);
    world.connection(true);
    await rounds(20);
    expect(world.to('login')).toHaveLength(2);
  });

  test('too early is tried again a few times, not for ever', async () => {
    const { world, session } = await offline();
    let early = 2;
    world.answer = () => (early-- > 0 ? OFFLINE : undefined);
    world.connection(true);
    await rounds(40);
    expect(session.store.getState().status).toBe('signed-in');
    expect(world.to('login')).toHaveLength(4);

    const never = await offline();
    never.world.connection(true);
    await rounds(60);
    expect(never.world.to('login')).toHaveLength(5);
    expect(never.session.store.getState().status).toBe('needs-login');
  });

  test('shows what is new of somebody who was signed in all the while', async () => {
    const { world, launch } = await signedIn();
    world.answer = () => OFFLINE;
    const again = launch();
    await again.start();
    world.answer = () => undefined;
    const before = await again.token();
    world.connection(true);
    await rounds(20);
    expect(await again.token()).not.toBe(before);
  });

  test.each([
    ['somebody who signed out meanwhile', (session: Session) => session.signOut()],
    ['nothing', undefined],
  ])('asks nothing for %s', async (_name, meanwhile) => {
    const { world, session } = meanwhile === undefined ? await signedIn() : await offline();
    meanwhile?.(session);
    const asked = world.requests.length;
    world.answer = () => undefined;
    world.connection(true);
    await rounds(20);
    expect(world.requests).toHaveLength(asked);
  });

  test('is not waited for by somebody who comes to the front first', async () => {
    const { world, session } = await offline();
    world.answer = () => undefined;
    session.renewIfDue();
    await rounds(20);
    expect(session.store.getState().status).toBe('signed-in');
  });
});

describe('a refused token', () => {
  test('20 parallel calls make one renewal, with one code, and all succeed', async () => {
    const { world, session } = await signedIn();
    world.endTokens();
    const results = await Promise.all(
      Array.from({ length: 20 }, () => session.call('postWechatProfile', rename)),
    );
    expect(results.every((result) => result.ok)).toBe(true);
    expect(world.to('refresh-token')).toMatchObject([{ body: { users_wx_code: 'code-2' } }]);
    expect(world.to('profile').filter(({ token }) => token === 'token-2')).toHaveLength(20);
  });

  test('a call that returns after the renewal uses its token instead of renewing again', async () => {
    const { world, session } = await signedIn();
    world.endTokens();
    let open = () => {};
    const late = new Promise<void>((resolve) => (open = resolve));
    world.gate = late;
    const slow = session.call('postWechatProfile', rename);
    await settle();
    world.gate = Promise.resolve();
    await session.call('postWechatProfile', rename);
    open();
    expect((await slow).ok).toBe(true);
    expect(world.to('refresh-token')).toHaveLength(1);
  });

  test.each([
    ['a bad code', refusal(400, 'WECHAT_CODE_INVALID')],
    ['a person who is gone', refusal(404, 'NOT_FOUND')],
    ['a refusal in spite of the code', refusal(401, 'UNAUTHENTICATED')],
  ])('%s ends in "sign in again" and nothing more is asked', async (_name, reply) => {
    const { world, session } = await signedIn();
    world.endTokens();
    world.answer = ({ path }) => (path.endsWith('refresh-token') ? reply : undefined);
    expect((await session.call('postWechatProfile', rename)).ok).toBe(false);
    expect(session.store.getState().status).toBe('needs-login');
    const asked = world.requests.length;
    expect(await session.call('postWechatProfile', rename)).toMatchObject({
      failure: { code: 'UNAUTHENTICATED' },
    });
    session.renewIfDue();
    expect(world.requests).toHaveLength(asked);
    expect(world.to('refresh-token')).toHaveLength(1);
  });

  test('a new token that is refused too does not start a loop', async () => {
    const { world, session } = await signedIn();
    world.answer = ({ path }) => (path.endsWith('profile') ? refusal(401, 'TOKEN_EXPIRED') : undefined);
    await session.call('postWechatProfile', rename);
    expect(session.store.getState().status).toBe('needs-login');
    expect(world.to('profile')).toHaveLength(2);
    expect(world.to('refresh-token')).toHaveLength(1);
  });

  test('the network failing during the renewal costs the call, not the session', async () => {
    const { world, session } = await signedIn();
    world.endTokens();
    world.answer = ({ path }) => (path.endsWith('refresh-token') ? OFFLINE : undefined);
    expect(await session.call('postWechatProfile', rename)).toMatchObject({ failure: { code: 'NETWORK' } });
    expect(session.store.getState().status).toBe('signed-in');
    world.answer = () => undefined;
    expect((await session.call('postWechatProfile', rename)).ok).toBe(true);
  });

  test('in the cloud the function renews without a code', async () => {
    const { world, session } = await signedIn({ cloud: true });
    world.endTokens();
    expect((await session.call('postWechatLogout', {})).ok).toBe(true);
    expect(world.to('refresh')).toEqual([{ path: 'refresh', body: {}, token: undefined }]);
    expect(world.codesGiven()).toBe(0);
  });

  test('a disabled person is told so by any call', async () => {
    const { world, session } = await signedIn();
    world.answer = () => refusal(401, 'USER_DISABLED');
    await session.call('postWechatProfile', rename);
    expect(session.store.getState().status).toBe('refused');
    expect(world.to('refresh-token')).toHaveLength(0);
  });
});

describe('age of the token', () => {
  test.each([
    ['17 h: not yet', 17, 0],
    ['19 h: below a quarter left', 19, 1],
    ['25 h: past its life', 25, 1],
    ['clock set back by years', -30_000, 1],
  ])('%s', async (_name, hours, renewals) => {
    const { world, session } = await signedIn();
    world.clock += hours * HOUR;
    expect((await session.call('postWechatProfile', rename)).ok).toBe(true);
    await settle();
    expect(world.to('refresh-token')).toHaveLength(renewals);
    // A token that still works is renewed with itself: WeChat is not asked.
    expect(world.codesGiven()).toBe(1);
  });

  test.each([1_000 * 24 * HOUR, -1_000 * 24 * HOUR])(
    'a clock that is wrong by %d ms changes nothing',
    async (skew) => {
      const { world, launch } = fakeWorld();
      world.clock += skew;
      const session = launch();
      await session.start();
      world.clock += 17 * HOUR;
      await session.call('postWechatProfile', rename);
      expect(world.to('refresh-token')).toHaveLength(0);
    },
  );

  test('coming to the front renews only what is due', async () => {
    const { world, session } = await signedIn();
    session.renewIfDue();
    expect(world.to('refresh-token')).toHaveLength(0);
    world.clock += 19 * HOUR;
    session.renewIfDue();
    session.renewIfDue();
    await settle();
    expect(world.to('refresh-token')).toMatchObject([{ body: {}, token: 'token-1' }]);
  });
});

describe('sign out', () => {
  test('on this device: token forgotten, no silent login after a restart, a tap signs in', async () => {
    const { world, launch, session } = await signedIn();
    session.signOut();
    expect(world.stored.has('session')).toBe(false);
    const again = launch();
    await again.start();
    expect(again.store.getState().status).toBe('signed-out');
    expect(await again.call('postWechatProfile', rename)).toMatchObject({ ok: false });
    expect(world.requests).toHaveLength(1);
    await again.signIn();
    expect(again.store.getState().status).toBe('signed-in');
    const silently = launch();
    await silently.start();
    expect(silently.store.getState().status).toBe('signed-in');
  });

  test('wins over a login that is still under way', async () => {
    const { world, launch } = fakeWorld();
    let open = () => {};
    world.gate = new Promise<void>((resolve) => (open = resolve));
    const session = launch();
    const starting = session.start();
    await settle();
    session.signOut();
    open();
    await starting;
    expect(session.store.getState().status).toBe('signed-out');
    expect(world.stored.has('session')).toBe(false);
  });

  test('and in again while the old login is under way: the new one counts', async () => {
    const { world, launch } = fakeWorld();
    let open = () => {};
    world.gate = new Promise<void>((resolve) => (open = resolve));
    const session = launch();
    const starting = session.start();
    await settle();
    session.signOut();
    world.gate = Promise.resolve();
    await session.signIn();
    expect(session.store.getState().status).toBe('signed-in');
    open();
    await starting;
    expect(world.stored.get('session')).toContain('token-1');
    expect(world.to('login')).toHaveLength(2);
  });

  test.each(['TOKEN_EXPIRED', 'USER_DISABLED'])(
    'what a late %s says of the person before is not held against the next one',
    async (code) => {
      const { world, session } = await signedIn();
      let open = () => {};
      world.gate = new Promise<void>((resolve) => (open = resolve));
      world.answer = ({ token }) => (token === 'token-1' ? refusal(401, code) : undefined);
      const stale = session.call('postWechatProfile', rename);
      await settle();
      world.gate = Promise.resolve();
      session.signOut();
      world.openid = 'openid-bob';
      await session.signIn();
      open();
      expect(await stale).toMatchObject({ ok: false, failure: { code } });
      // Above all: the call is not repeated with the next person's token.
      expect(world.to('profile')).toHaveLength(1);
      expect(session.store.getState()).toMatchObject({ status: 'signed-in', user: { openid: 'openid-bob' } });
    },
  );

  test('on all devices asks the server first; when that fails nothing changes', async () => {
    const { world, session } = await signedIn();
    world.answer = () => OFFLINE;
    expect(await session.signOutEverywhere()).toMatchObject({ code: 'NETWORK' });
    expect(session.store.getState().status).toBe('signed-in');
    world.answer = () => undefined;
    expect(await session.signOutEverywhere()).toBeUndefined();
    expect(world.to('logout')).toMatchObject([{ token: 'token-1' }, { token: 'token-1' }]);
    expect(session.store.getState().status).toBe('signed-out');
  });
});

describe('renew', () => {
  test('asks with the token alone', async () => {
    const { world, session } = await signedIn();
    expect(await session.renew()).toBeUndefined();
    expect(world.to('refresh-token')).toMatchObject([{ body: {}, token: 'token-1' }]);
    expect(world.stored.get('session')).toContain('token-2');
  });

  test('falls back to one code', async () => {
    const { world, session } = await signedIn();
    world.endTokens();
    expect(await session.renew()).toBeUndefined();
    expect(world.to('refresh-token')).toMatchObject([{ body: {} }, { body: { users_wx_code: 'code-2' } }]);
  });

  test('of nobody asks nobody', async () => {
    const { world, launch } = fakeWorld();
    expect(await launch().renew()).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(world.requests).toEqual([]);
  });
});
