import type { Storage } from '../../platform/types';

const KEY = 'account.erased';

/** That the account of whoever was here last is gone: signing in again then begins a new one, and must say so. */
export function farewellShelf(storage: Storage) {
  return {
    isErased: (): boolean => storage.get(KEY) === '1',
    setErased: (): void => storage.set(KEY, '1'),
    clear: (): void => storage.remove(KEY),
  };
}
