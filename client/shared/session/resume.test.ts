import { createStore } from 'zustand/vanilla';
import type { UserInfo } from '../api/contract';
import { localFailure } from '../api/failure';
import { createResume } from './resume';
import type { SessionState } from './state';

const person = (openid: string): SessionState => ({
  status: 'signed-in',
  user: { openid } as UserInfo,
});
const lost: SessionState = { status: 'needs-login', failure: localFailure('UNAUTHENTICATED') };

function setUp() {
  const store = createStore<SessionState>(() => person('alice'));
  const show = (state: SessionState) => store.setState(state, true);
  const signIn = jest.fn(async () => show(person('alice')));
  const resume = createResume(store, signIn);
  /** Stopped by a session that is lost under it the first time. */
  const action = jest.fn(async () => {
    if (action.mock.calls.length > 1) return undefined;
    show(lost);
    return localFailure('UNAUTHENTICATED');
  });
  return { show, resume, action, signIn };
}

it('does it again, once, when the same person is back', async () => {
  const { show, resume, action } = setUp();
  await resume.run(action);
  show({ status: 'starting' });
  show(lost);
  show({ status: 'starting' });
  expect(action).toHaveBeenCalledTimes(1);
  show(person('alice'));
  show(person('alice'));
  expect(action).toHaveBeenCalledTimes(2);
});

it.each<[string, SessionState[]]>([
  ['somebody else', [person('bob')]],
  ['a sign-out', [{ status: 'signed-out' }, person('alice')]],
  ['a refusal', [{ status: 'refused', failure: localFailure('USER_DISABLED') }, person('alice')]],
])('forgets it after %s', async (_what, states) => {
  const { show, resume, action } = setUp();
  await resume.run(action);
  states.forEach(show);
  show(person('alice'));
  expect(action).toHaveBeenCalledTimes(1);
});

it('leaves what failed for another reason to the person', async () => {
  const { show, resume } = setUp();
  const action = jest.fn(async () => localFailure('NETWORK'));
  await resume.run(action);
  show(person('alice'));
  expect(action).toHaveBeenCalledTimes(1);
});

it('only the last thing asked for waits', async () => {
  const { show, resume, action, signIn } = setUp();
  await resume.run(action);
  const later = jest.fn(async () => undefined);
  signIn.mockImplementationOnce(async () => show(lost));
  await resume.run(later);
  show(person('alice'));
  expect([action.mock.calls.length, later.mock.calls.length]).toEqual([1, 1]);
});

it('a tap while the session is lost signs in first, and is not done before', async () => {
  const { show, resume, signIn } = setUp();
  show(lost);
  const action = jest.fn(async () => undefined);
  await resume.run(action);
  expect([signIn.mock.calls.length, action.mock.calls.length]).toEqual([1, 1]);
});

it('a screen that is gone waits for nothing', async () => {
  const { show, resume, action } = setUp();
  await resume.run(action);
  resume.stop();
  show(person('alice'));
  expect(action).toHaveBeenCalledTimes(1);
});
