import type { Storage } from '../../platform/types';

const key = (openid: string): string => `phone.put-off.${openid}`;

/** The person's 以后再说, kept on the device: they are not asked at every start. */
export function putOffShelf(storage: Storage) {
  return {
    read: (openid: string): boolean => storage.get(key(openid)) === '1',
    write: (openid: string): void => storage.set(key(openid), '1'),
    clear: (openid: string): void => storage.remove(key(openid)),
  };
}
