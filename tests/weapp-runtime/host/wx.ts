import type { PageStack } from './pages';
import type { Bridge, Loose } from './program';

/** The callbacks that every asynchronous `wx` call takes. */
interface Callbacks {
  success?(answer: object): void;
  fail?(answer: object): void;
  complete?(answer: object): void;
}

type Listener = (event: unknown) => void;

/** A call with callbacks, answered by what `action` resolves to. */
function asynchronous<Options extends object>(
  name: string,
  action: (options: Options) => Promise<object> | object | void,
) {
  return (options: Options & Callbacks) => {
    void (async () => {
      try {
        const answer = { errMsg: `${name}:ok`, ...(await action(options)) };
        options.success?.(answer);
        options.complete?.(answer);
      } catch (error) {
        const answer = { errMsg: `${name}:fail ${String(error)}`, ...(error as object) };
        options.fail?.(answer);
        options.complete?.(answer);
      }
    })();
  };
}

const bridge: Bridge = {
  request: (...args) => window.bridge('request', args),
  login: () => window.bridge('login', []),
  callFunction: (...args) => window.bridge('callFunction', args),
};

interface RequestOptions {
  readonly url: string;
  readonly method?: string;
  readonly header?: Record<string, string>;
  readonly data?: unknown;
  readonly timeout?: number;
}

/** As wx.request: JSON is parsed, any HTTP status is a success, only no answer at all is a failure. */
async function request({ url, method = 'GET', header = {}, data, timeout = 60_000 }: RequestOptions) {
  const late = new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject({ errMsg: 'request:fail timeout' }), timeout);
  });
  const {
    statusCode,
    header: answered,
    text,
  } = await Promise.race([bridge.request(url, method, header, data), late]);
  let body: unknown = text;
  try {
    body = JSON.parse(text);
  } catch {
    // Text stays text, as in WeChat.
  }
  return { statusCode, header: answered, data: body };
}

/** As wx.cloud.callFunction: resolves with `result` and `requestID`, rejects with `errCode` and `errMsg`. */
async function callFunction({ name, data }: { name: string; data?: unknown }) {
  const answer = await bridge.callFunction(name, data ?? {});
  if ('errCode' in answer) throw answer;
  return answer;
}

const stored = (key: string): unknown => {
  const text = localStorage.getItem(key);
  return text === null ? '' : JSON.parse(text);
};

function systemInfo(): Loose {
  return {
    platform: 'devtools',
    SDKVersion: '3.8.0',
    pixelRatio: devicePixelRatio,
    windowWidth: innerWidth,
    windowHeight: innerHeight,
    screenWidth: innerWidth,
    screenHeight: innerHeight,
  };
}

/** Errors nobody caught, as WeChat tells them to the program. */
function onError(listener: Listener): void {
  window.addEventListener('error', (event) => {
    const error = event.error as Error | undefined;
    listener(error?.stack ?? event.message);
  });
}

function onUnhandledRejection(listener: Listener): void {
  window.addEventListener('unhandledrejection', ({ reason, promise }) => listener({ reason, promise }));
}

/** The `wx` object. What it does not have fails and is noted in `window.missing`: nothing pretends to have worked. */
export function createWx(pages: () => PageStack): unknown {
  const has: Loose = {
    request: asynchronous('request', request),
    login: asynchronous('login', async () => ({ code: await bridge.login() })),
    cloud: { init() {}, callFunction },
    getStorageSync: stored,
    setStorageSync: (key: string, value: unknown) => localStorage.setItem(key, JSON.stringify(value)),
    removeStorageSync: (key: string) => localStorage.removeItem(key),
    navigateTo: asynchronous('navigateTo', ({ url }: { url: string }) => pages().push(url)),
    redirectTo: asynchronous('redirectTo', ({ url }: { url: string }) => pages().replaceTop(url)),
    switchTab: asynchronous('switchTab', ({ url }: { url: string }) => pages().replaceAll(url)),
    reLaunch: asynchronous('reLaunch', ({ url }: { url: string }) => pages().replaceAll(url)),
    navigateBack: asynchronous('navigateBack', ({ delta }: { delta?: number }) => pages().back(delta)),
    getSystemInfoSync: systemInfo,
    getWindowInfo: systemInfo,
    getDeviceInfo: systemInfo,
    getAppBaseInfo: systemInfo,
    getLaunchOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
    getEnterOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
    canIUse: (name: string) => (name.split('.')[0] ?? '') in has,
    nextTick: (action: () => void) => setTimeout(action),
    onError,
    onUnhandledRejection,
  };
  window.missing = [];
  return new Proxy(has, {
    get(target, name) {
      if (typeof name !== 'string' || name in target) return target[name as string];
      // The bundles hang their own things onto `wx` (webpackJsonp): only what looks like a call of WeChat's is one.
      if (!/^(on|off|get|set|show|hide|create|choose|request|preload|save|upload|download)[A-Z]/.test(name)) {
        return undefined;
      }
      return (options?: Callbacks) => {
        window.missing.push(name);
        options?.fail?.({ errMsg: `${name}:fail the host has no ${name}` });
        options?.complete?.({ errMsg: `${name}:fail the host has no ${name}` });
      };
    },
  });
}
