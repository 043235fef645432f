import { fakeWorld, OFFLINE, refusal } from './test-world';

const settle = async () => {
  for (let round = 0; round < 5; round += 1) await new Promise((resolve) => setImmediate(resolve));
};
const rename = { users_name: '张三' };

async function twoTabs() {
  const { world, openTab } = fakeWorld();
  const first = openTab();
  await first.start();
  const second = openTab();
  await second.start();
  await settle();
  world.requests.length = 0;
  return { world, openTab, first, second };
}

const person = (session: { store: { getState(): object } }) => session.store.getState();

test('the second tab shows the first one’s person at once and both end with one token', async () => {
  const { first, second } = await twoTabs();
  expect(person(second)).toEqual(person(first));
  expect(await first.token()).toBe(await second.token());
});

test('a renewal in one tab serves the other: it asks for nothing', async () => {
  const { world, first, second } = await twoTabs();
  world.endTokens();
  await first.call('postWechatProfile', rename);
  await settle();
  expect((await second.call('postWechatProfile', rename)).ok).toBe(true);
  expect(world.to('refresh-token')).toHaveLength(1);
});

test('signing out in one tab signs out the other, and no token of theirs is used again', async () => {
  const { world, first, second } = await twoTabs();
  first.signOut();
  await settle();
  expect(person(second)).toEqual({ status: 'signed-out' });
  expect(await second.call('postWechatProfile', rename)).toMatchObject({
    failure: { code: 'UNAUTHENTICATED' },
  });
  expect(world.requests).toEqual([]);
});

test('signing out wins over what the other tab has under way', async () => {
  const { world, first, second } = await twoTabs();
  world.endTokens();
  let open = () => {};
  world.gate = new Promise<void>((resolve) => (open = resolve));
  const call = second.call('postWechatProfile', rename);
  await settle();
  first.signOut();
  await settle();
  open();
  expect(await call).toMatchObject({ ok: false });
  await settle();
  expect(person(first)).toEqual({ status: 'signed-out' });
  expect(person(second)).toEqual({ status: 'signed-out' });
  expect(world.stored.has('session')).toBe(false);
});

test('somebody else signing in is somebody else in every tab', async () => {
  const { world, first, second } = await twoTabs();
  let open = () => {};
  world.gate = new Promise<void>((resolve) => (open = resolve));
  world.answer = ({ path }) => (path.endsWith('profile') ? refusal(401, 'TOKEN_EXPIRED') : undefined);
  const ofAlice = second.call('postWechatProfile', rename);
  await settle();
  world.gate = Promise.resolve();
  first.signOut();
  world.openid = 'openid-bob';
  await first.signIn();
  await settle();
  expect(person(second)).toMatchObject({ status: 'signed-in', user: { openid: 'openid-bob' } });
  open();
  expect(await ofAlice).toMatchObject({ ok: false });
  // What alice wanted is not done as bob.
  expect(world.to('profile')).toHaveLength(1);
});

test('a tab that waits for a tap is signed in by the other one’s tap', async () => {
  const { first, second } = await twoTabs();
  first.signOut();
  await settle();
  await first.signIn();
  await settle();
  expect(person(second)).toMatchObject({ status: 'signed-in' });
});

test('a session that ended in one tab is looked into by the other: the server’s word counts', async () => {
  const { world, first, second } = await twoTabs();
  world.answer = () => refusal(401, 'USER_DISABLED');
  await first.call('postWechatProfile', rename);
  await settle();
  expect(person(second)).toMatchObject({ status: 'refused', failure: { code: 'USER_DISABLED' } });
  // And they do not go on asking each other.
  expect(world.requests).toHaveLength(2);
});

test('with the network down a session that ended elsewhere stays for now', async () => {
  const { world, first, second } = await twoTabs();
  world.answer = ({ path }) => (path.endsWith('profile') ? refusal(401, 'USER_DISABLED') : OFFLINE);
  await first.call('postWechatProfile', rename);
  await settle();
  expect(person(second)).toMatchObject({ status: 'signed-in' });
});

test('a changed profile is seen in every tab', async () => {
  const { first, second } = await twoTabs();
  const { user } = person(first) as { user: Parameters<typeof first.adopt>[0] };
  first.adopt({ ...user, users_name: '张三' });
  await settle();
  for (const tab of [first, second]) {
    expect(person(tab)).toMatchObject({ user: { users_name: '张三' } });
  }
  expect(await first.token()).toBe(await second.token());
});

test('another tab learns the whole of a changed profile from the server, not from the storage', async () => {
  const { world, first, second } = await twoTabs();
  const { user } = person(first) as { user: Parameters<typeof first.adopt>[0] };
  first.adopt({ ...user, users_name: '张三', users_id_number: '350102199001011234', updated: '2026-01-02' });
  world.updated = '2026-01-02';
  expect(person(second)).toMatchObject({ user: { users_name: '' } });
  await settle();
  await settle();
  expect(world.to('login')).toHaveLength(1);
  expect(await first.token()).toBe(await second.token());
});

test('a renewal elsewhere leaves what only this tab knows of the same person', async () => {
  const { first, second } = await twoTabs();
  const { user } = person(second) as { user: Parameters<typeof first.adopt>[0] };
  second.adopt({ ...user, users_id_number: '350102199001011234' });
  await settle();
  await first.renew();
  await settle();
  expect(person(second)).toMatchObject({ user: { users_id_number: '350102199001011234' } });
  expect(await first.token()).toBe(await second.token());
});

test('a profile of somebody who is no longer here is dropped', async () => {
  const { first } = await twoTabs();
  const { user } = person(first) as { user: Parameters<typeof first.adopt>[0] };
  first.adopt({ ...user, openid: 'openid-bob', users_name: 'Bob' });
  expect(person(first)).toMatchObject({ user: { openid: 'openid-alice' } });
  first.signOut();
  first.adopt(user);
  expect(person(first)).toEqual({ status: 'signed-out' });
});

test('a tab that slept through the events catches up when it comes to the front', async () => {
  const { world, launch, openTab } = fakeWorld();
  const asleep = launch();
  await asleep.start();
  const awake = openTab();
  await awake.start();
  world.endTokens();
  await awake.renew();
  asleep.renewIfDue();
  expect(await asleep.token()).toBe(await awake.token());
  awake.signOut();
  asleep.renewIfDue();
  expect(person(asleep)).toEqual({ status: 'signed-out' });
});

test('a storage that forgets everything costs nobody the session', async () => {
  const { world, launch } = fakeWorld();
  const session = launch();
  await session.start();
  world.stored.clear();
  world.requests.length = 0;
  session.renewIfDue();
  await settle();
  expect(person(session)).toMatchObject({ status: 'signed-in' });
  expect(world.requests).toEqual([]);
});
