import type { Storage } from '../types';
import type { AskForConsent, Privacy } from './types';

const KEY = 'privacy.agreed';

/** Where there is no WeChat the consent is kept on the device; `fallback` asks where no screen does. */
export function storedPrivacy(storage: Storage, fallback?: AskForConsent): Privacy {
  let ask = fallback;
  let asking: Promise<boolean> | undefined;
  const isAgreed = () => storage.get(KEY) === '1';

  /** Taken back when the storage is cleared, as WeChat does when the mini-program is removed. */
  function answerOf(show: AskForConsent): Promise<boolean> {
    return new Promise((resolve) =>
      show((agreed) => {
        if (agreed) storage.set(KEY, '1');
        resolve(agreed);
      }),
    );
  }

  return {
    needed: async () => !isAgreed(),
    async require() {
      if (isAgreed()) return true;
      if (ask === undefined) return false;
      asking ??= answerOf(ask).finally(() => (asking = undefined));
      return asking;
    },
    forget: () => storage.remove(KEY),
    onAsked(show) {
      ask = show;
    },
  };
}
