import type { Reply } from '../http';
import type { Platform, Storage } from '../types';

export type Network = Pick<Platform, 'request' | 'callFunction' | 'upload'>;

const KEY = 'stand-in.slow';
const DELAY_MS = 3_000;

export const isSlow = (storage: Storage): boolean => storage.get(KEY) === '1';

export function setSlow(storage: Storage, slow: boolean): void {
  if (slow) storage.set(KEY, '1');
  else storage.remove(KEY);
}

const delay = () => new Promise<void>((resolve) => setTimeout(resolve, DELAY_MS));

/** The same network, three seconds slower while the developer bar says so. */
export function slowable({ request, callFunction, upload }: Network, storage: Storage): Network {
  const wait = async () => {
    if (isSlow(storage)) await delay();
  };
  return {
    request: (asked) => wait().then(() => request(asked)),
    callFunction: (...call) => wait().then(() => callFunction(...call)),
    upload(asked) {
      let cancelled = false;
      let cancel = () => {
        cancelled = true;
      };
      const result = wait().then((): Promise<Reply> | Reply => {
        if (cancelled) return { ok: false, reason: 'network' };
        const started = upload(asked);
        cancel = started.cancel;
        return started.result;
      });
      return { result, cancel: () => cancel() };
    },
  };
}
