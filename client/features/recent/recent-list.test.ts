import type { UserInfo } from '../../shared/api/contract';
import type { SessionState } from '../../shared/session/state';
import { createRecent, MOST } from './recent-list';

function storageWith(kept?: string) {
  const slots = new Map<string, string>(kept === undefined ? [] : [['recent', kept]]);
  return {
    get: (key: string) => slots.get(key),
    set: (key: string, value: string) => void slots.set(key, value),
    remove: (key: string) => void slots.delete(key),
  };
}

const signedIn = (openid: string): SessionState => ({ status: 'signed-in', user: { openid } as UserInfo });
const signedOut: SessionState = { status: 'signed-out' };
const idsOf = (recent: ReturnType<typeof createRecent>) => recent.store.getState().ids;

it('newest first, each once, and no more than anybody goes back to', () => {
  const recent = createRecent(storageWith());
  for (const id of ['a', 'b', 'a', 'a']) recent.note(id);
  expect(idsOf(recent)).toEqual(['a', 'b']);
  for (let at = 0; at < MOST + 3; at += 1) recent.note(`p${at}`);
  expect(idsOf(recent)).toHaveLength(MOST);
  expect(idsOf(recent)[0]).toBe(`p${MOST + 2}`);
});

it('is there after a restart, and put back after it was cleared', () => {
  const storage = storageWith();
  const recent = createRecent(storage);
  recent.note('a');
  expect(idsOf(createRecent(storage))).toEqual(['a']);
  recent.put([]);
  expect(idsOf(createRecent(storage))).toEqual([]);
  expect(storage.get('recent')).toBeUndefined();
  recent.put(['a']);
  expect(idsOf(createRecent(storage))).toEqual(['a']);
});

it.each([['{'], ['null'], ['[]'], ['{"ids":"a"}'], ['{"ids":[1,{"a":1}]}']])(
  'what is no list is none: %s',
  (kept) => expect(idsOf(createRecent(storageWith(kept)))).toEqual([]),
);

describe('whose it is', () => {
  it('a guest’s goes on with whoever signs in', () => {
    const recent = createRecent(storageWith());
    recent.note('a');
    recent.follow(signedIn('alice'));
    expect(idsOf(recent)).toEqual(['a']);
  });

  it('a person’s goes with them, a guest’s stays', () => {
    const recent = createRecent(storageWith());
    recent.follow(signedIn('alice'));
    recent.note('a');
    recent.follow({ status: 'starting' });
    recent.follow(signedIn('alice'));
    expect(idsOf(recent)).toEqual(['a']);
    recent.follow(signedOut);
    expect(idsOf(recent)).toEqual([]);
    recent.note('b');
    recent.follow(signedOut);
    expect(idsOf(recent)).toEqual(['b']);
  });

  it('somebody else sees nothing of it', () => {
    const storage = storageWith();
    const recent = createRecent(storage);
    recent.follow(signedIn('alice'));
    recent.note('a');
    const later = createRecent(storage);
    later.follow(signedIn('bob'));
    expect(idsOf(later)).toEqual([]);
    expect(storage.get('recent')).not.toContain('alice');
  });
});
