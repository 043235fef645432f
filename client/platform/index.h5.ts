import { h5Request } from './request.h5';
import { loginCodeSource } from './login-code';
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
