import { create } from 'zustand';
import type { Storage } from '../../../platform/types';

const SLOT = 'searches';
const MOST = 10;

/** What was searched for last is first; the same words are there once. */
export const remembered = (searches: readonly string[], words: string): readonly string[] =>
  [words, ...searches.filter((one) => one !== words)].slice(0, MOST);

function kept(storage: Storage): readonly string[] {
  try {
    const read: unknown = JSON.parse(storage.get(SLOT) ?? '[]');
    return Array.isArray(read)
      ? read.filter((one): one is string => typeof one === 'string').slice(0, MOST)
      : [];
  } catch {
    return [];
  }
}

/** What was searched for on this device. */
export function createHistory(storage: Storage) {
  const store = create<{ readonly searches: readonly string[] }>(() => ({ searches: kept(storage) }));
  function put(searches: readonly string[]) {
    store.setState({ searches });
    if (searches.length === 0) storage.remove(SLOT);
    else storage.set(SLOT, JSON.stringify(searches));
  }
  return {
    use: store,
    add: (words: string) => put(remembered(store.getState().searches, words)),
    /** @returns takes it back */
    clear() {
      const { searches } = store.getState();
      put([]);
      return () => put(searches);
    },
  };
}
