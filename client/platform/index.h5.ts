import { h5Request } from './request.h5';
import { loginCodeSource } from './login-code';
import { connection } from './connection/connection.h5';
import { networkOf } from './network';
import { choosePicture, upload } from './pictures/pictures.h5';
import { shrinkPicture } from './pictures/shrink.h5';
import { storedPrivacy } from './privacy/over-storage';
import type * as PreviewPrivacy from './preview/privacy.h5';
import type { Platform, Storage } from './types';

/** Private windows and full disks make localStorage throw: the session then lives as long as the page. */
function tolerant<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

const storage: Storage = {
  get: (key) => tolerant(() => localStorage.getItem(key)) ?? undefined,
  set: (key, value) => tolerant(() => localStorage.setItem(key, value)),
  remove: (key) => tolerant(() => localStorage.removeItem(key)),
};

// Only a `require` that the inlined flag makes dead leaves nothing behind in production.
const askForConsent =
  process.env.TARO_APP_STANDIN === '1'
    ? // eslint-disable-next-line @typescript-eslint/no-require-imports -- see above
      (require('./preview/privacy.h5') as typeof PreviewPrivacy).askForConsent
    : undefined;

const network = networkOf(
  {
    request: h5Request,
    upload,
    callFunction: () => Promise.reject(new Error('a browser has no cloud functions')),
  },
  storage,
);

/** A browser. Taro's own stubs of WeChat's calls resolve as if they had worked, so none of them is used here. */
export const platform: Platform = {
  ...network,
  connection,
  storage,
  loginCode: loginCodeSource(() => Promise.resolve({ ok: false, reason: 'unavailable' }), {
    request: h5Request,
    storage,
  }),
  onStorageChange(listener) {
    window.addEventListener('storage', (event) => {
      if (event.storageArea === tolerant(() => localStorage)) listener(event.key ?? '*');
    });
  },
  choosePicture,
  shrinkPicture,
  privacy: storedPrivacy(storage, askForConsent),
  call(number) {
    location.href = `tel:${number}`;
  },
  copy: (text) =>
    Promise.resolve(tolerant(() => navigator.clipboard.writeText(text)))
      .then(() => true)
      .catch(() => false),
  updates: {
    // A page is as new as its last load.
    start: () => undefined,
  },
  onUncaughtError(listener) {
    window.addEventListener('error', (event: Event) => {
      // Taro's pictures let the event of one that does not load rise up to here; that is no error of a script.
      if (!(event instanceof ErrorEvent)) return;
      listener({ message: event.message, stack: (event.error as Error | undefined)?.stack });
    });
    window.addEventListener('unhandledrejection', (event) => {
      const reason: unknown = event.reason;
      listener(
        reason instanceof Error
          ? { message: reason.message, stack: reason.stack }
          : { message: String(reason) },
      );
    });
  },
};
