import { h5Request } from './request.h5';
import { loginCodeSource } from './login-code';
import { choosePicture, upload } from './pictures/pictures.h5';
import { shrinkPicture } from './pictures/shrink.h5';
import { storedPrivacy } from './privacy/over-storage';
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

/** A browser. Taro's own stubs of WeChat's calls resolve as if they had worked, so none of them is used here. */
export const platform: Platform = {
  storage,
  request: h5Request,
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
  upload,
  privacy: storedPrivacy(storage),
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
  callFunction: () => Promise.reject(new Error('a browser has no cloud functions')),
  onUncaughtError(listener) {
    window.addEventListener('error', (event) =>
      listener({ message: event.message, stack: (event.error as Error | undefined)?.stack }),
    );
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
