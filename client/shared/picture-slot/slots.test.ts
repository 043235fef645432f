import { createStore } from 'zustand/vanilla';
import type { UserInfo } from '../api/contract';
import { localFailure, type Failure } from '../api/failure';
import type { SessionState } from '../session/state';
import type { PictureSlot, SlotState } from './slot';
import { createSlots } from './slots';

const CAT = { path: 'wxfile://tmp/cat.jpg' };
const person = (openid: string): SessionState => ({ status: 'signed-in', user: { openid } as UserInfo });

function setUp() {
  const session = createStore<SessionState>(() => person('alice'));
  const told: string[] = [];
  const cancelled: string[] = [];
  const finish: ((failure?: Failure) => void)[] = [];
  const slots = createSlots({
    session,
    make(field): PictureSlot {
      const state = createStore<SlotState>(() => ({ stage: 'idle' }));
      const send = () => {
        state.setState({ stage: 'storing', picture: CAT }, true);
        return new Promise<Failure | undefined>((resolve) =>
          finish.push((failure) => {
            state.setState(failure ? { stage: 'failed', picture: CAT, failure } : { stage: 'idle' }, true);
            resolve(failure);
          }),
        );
      };
      return { state, put: send, retry: send, cancel: () => void cancelled.push(field) };
    },
    tell: (news, field) => void told.push(`${news} ${field}`),
  });
  const put = () => slots.run('users_id_pic_a', (slot) => slot.put(CAT));
  const stage = () => slots.of('users_id_pic_a').state.getState().stage;
  return { session, slots, told, cancelled, finish, put, stage };
}

test('a page that is left leaves the picture on its way, says so, and finds it again', async () => {
  const { slots, told, cancelled, finish, put, stage } = setUp();
  const leave = slots.watch('users_id_pic_a');
  const sending = put();
  leave();
  expect([told, cancelled, stage()]).toEqual([['goes-on users_id_pic_a'], [], 'storing']);
  finish[0]?.();
  expect(await sending).toBeUndefined();
  expect([told, stage()]).toEqual([['goes-on users_id_pic_a'], 'idle']);
});

test('what fails unseen is told, and is there to be sent again', async () => {
  const { slots, told, finish, put, stage } = setUp();
  const leave = slots.watch('users_id_pic_a');
  const sending = put();
  leave();
  finish[0]?.(localFailure('NETWORK'));
  await sending;
  expect([told.at(-1), stage()]).toEqual(['failed users_id_pic_a', 'failed']);
});

test('what the page shows is not told twice, and leaving without a picture on its way says nothing', async () => {
  const { slots, told, finish, put } = setUp();
  const leave = slots.watch('users_id_pic_a');
  const sending = put();
  finish[0]?.(localFailure('NETWORK'));
  await sending;
  leave();
  slots.watch('users_picture')();
  expect(told).toEqual([]);
});

test.each<[string, SessionState]>([
  ['a sign-out', { status: 'signed-out' }],
  ['a refusal', { status: 'refused', failure: localFailure('USER_DISABLED') }],
  ['somebody else', person('bob')],
])('%s ends it all: nothing of the person goes on or is told', async (_what, state) => {
  const { session, slots, told, cancelled, finish, put } = setUp();
  const sending = put();
  const before = slots.of('users_id_pic_a');
  session.setState(state, true);
  expect(cancelled).toEqual(['users_id_pic_a']);
  expect(slots.of('users_id_pic_a')).not.toBe(before);
  finish[0]?.(localFailure('UNAUTHENTICATED'));
  await sending;
  expect(told).toEqual([]);
});

test('a lost session that is mended keeps the picture', () => {
  const { session, cancelled, put, stage } = setUp();
  void put();
  session.setState({ status: 'needs-login', failure: localFailure('UNAUTHENTICATED') }, true);
  session.setState(person('alice'), true);
  expect([cancelled, stage()]).toEqual([[], 'storing']);
});
