import { createStore } from 'zustand/vanilla';
import type { LocalPicture } from '../../platform/pictures/types';
import { localFailure, type Failure } from '../api/failure';
import type { UploadState } from '../upload/state';
import { createPictureSlot } from './slot';

const CAT: LocalPicture = { path: 'cat.png' };
const DOG: LocalPicture = { path: 'dog.png' };
const offline = localFailure('NETWORK');

/** `answers`: what each upload ends with, in turn. */
function setUp(answers: (string | Failure)[], storing: (id: string) => Promise<Failure | undefined>) {
  const store = createStore<UploadState>(() => ({ status: 'idle' }));
  const show = (state: UploadState) => store.setState(state, true);
  const sent: string[] = [];
  async function start(picture: LocalPicture) {
    sent.push(picture.path);
    show({ status: 'sending', picture, progress: 0.5 });
    await Promise.resolve();
    const answer = answers.shift();
    if (typeof answer === 'string') {
      show({ status: 'done', picture, attachmentsId: answer });
      return answer;
    }
    show({ status: 'failed', picture, failure: answer ?? offline });
    return undefined;
  }
  const uploader = {
    store,
    start,
    cancel: () => show({ status: 'idle' }),
    retry: async () => {
      const state = store.getState();
      return state.status === 'failed' ? start(state.picture) : undefined;
    },
  };
  const store_ = jest.fn(storing);
  const slot = createPictureSlot({ uploader, store: store_ });
  return { slot, sent, stored: store_, read: () => slot.state.getState() };
}

it('goes to the server, then into the profile, and is done', async () => {
  const { slot, stored, read } = setUp(['ATT-1'], async () => undefined);
  const stages: string[] = [];
  slot.state.subscribe(({ stage }) => stages.push(stage));
  expect(await slot.put(CAT)).toBeUndefined();
  expect([...new Set(stages)]).toEqual(['sending', 'storing', 'idle']);
  expect(stored).toHaveBeenCalledWith('ATT-1');
  expect(read()).toEqual({ stage: 'idle' });
});

it('that could not be sent is sent again by a retry', async () => {
  const { slot, sent, read } = setUp([offline, 'ATT-1'], async () => undefined);
  expect(await slot.put(CAT)).toBe(offline);
  expect(read()).toEqual({ stage: 'failed', picture: CAT, failure: offline });
  expect(await slot.retry()).toBeUndefined();
  expect(sent).toEqual(['cat.png', 'cat.png']);
});

it('that could not be put into the profile is not sent again', async () => {
  const failures = [offline, undefined];
  const { slot, sent, read } = setUp(['ATT-1'], async () => failures.shift());
  expect(await slot.put(CAT)).toBe(offline);
  expect(read()).toEqual({ stage: 'failed', picture: CAT, failure: offline });
  expect(await slot.retry()).toBeUndefined();
  expect([sent.length, read().stage]).toEqual([1, 'idle']);
});

it('a later picture wins over what an earlier one still brings', async () => {
  let finishCat: (failure: Failure) => void = () => undefined;
  const { slot, read } = setUp(['ATT-1', 'ATT-2'], (id) =>
    id === 'ATT-1' ? new Promise((resolve) => (finishCat = resolve)) : Promise.resolve(undefined),
  );
  const cat = slot.put(CAT);
  await new Promise((resolve) => setTimeout(resolve));
  await slot.put(DOG);
  finishCat(offline);
  expect(await cat).toBeUndefined();
  expect(read()).toEqual({ stage: 'idle' });
});
