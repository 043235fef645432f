import { chooseMedia, compressImage, getFileInfo, getImageInfo } from './files';
import { showModal } from './modal';
import { callFunction, request } from './network';
import type { PageStack } from './pages';
import type { Privacy } from './privacy';
import { bridge, type Loose } from './program';
import { createSelectorQuery } from './selector-query';
import { isTappable } from './tappable';
import { uploadFile, uploadProgress } from './upload';

/** The callbacks that every asynchronous `wx` call takes. */
export interface Callbacks {
  success?(answer: object): void;
  fail?(answer: object): void;
  complete?(answer: object): void;
}

type Listener = (event: unknown) => void;

/** A call answered by what `action` resolves to: by callbacks, or by a promise where none is given. */
function asynchronous<Options extends object>(
  name: string,
  action: (options: Options) => Promise<object | void> | object | void,
) {
  async function answer(options: Options): Promise<object> {
    try {
      return { errMsg: `${name}:ok`, ...(await action(options)) };
    } catch (error) {
      throw { errMsg: `${name}:fail ${String(error)}`, ...(error as object) };
    }
  }
  return (options: Options & Callbacks = {} as Options): Promise<object> | undefined => {
    const { success, fail, complete } = options;
    const answered = answer(options);
    if (!success && !fail && !complete) return answered;
    const tell = (told: object, ...listeners: (Callbacks['complete'] | undefined)[]) =>
      listeners.forEach((listener) => listener?.(told));
    void answered.then(
      (told) => tell(told, success, complete),
      (told: object) => tell(told, fail, complete),
    );
    return undefined;
  };
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

const navigation = (pages: () => PageStack): Loose => ({
  navigateTo: asynchronous('navigateTo', ({ url }: { url: string }) => pages().push(url)),
  redirectTo: asynchronous('redirectTo', ({ url }: { url: string }) => pages().replaceTop(url)),
  switchTab: asynchronous('switchTab', ({ url }: { url: string }) => pages().switchTab(url)),
  reLaunch: asynchronous('reLaunch', ({ url }: { url: string }) => pages().replaceAll(url)),
  navigateBack: asynchronous('navigateBack', ({ delta }: { delta?: number }) => pages().back(delta)),
  setNavigationBarTitle: asynchronous('setNavigationBarTitle', ({ title }: { title: string }) =>
    pages().setTitle(title),
  ),
  pageScrollTo: asynchronous('pageScrollTo', ({ scrollTop }: { scrollTop?: number }) =>
    window.scrollTo(0, scrollTop ?? 0),
  ),
});

const pictures = (privacy: Privacy): Loose => ({
  chooseMedia: asynchronous('chooseMedia', () => chooseMedia(privacy)),
  compressImage: asynchronous('compressImage', compressImage),
  getImageInfo: asynchronous('getImageInfo', getImageInfo),
  getFileInfo: asynchronous('getFileInfo', getFileInfo),
  getFileSystemManager: () => ({ getFileInfo: asynchronous('getFileInfo', getFileInfo) }),
  uploadFile,
});

const consent = (privacy: Privacy): Loose => ({
  getPrivacySetting: asynchronous('getPrivacySetting', async () => ({
    needAuthorization: !(await bridge.hasConsented()),
    privacyContractName: '《宝来威小程序隐私保护指引》',
  })),
  requirePrivacyAuthorize: asynchronous('requirePrivacyAuthorize', () =>
    privacy.authorize('requirePrivacyAuthorize'),
  ),
  onNeedPrivacyAuthorization: privacy.onNeed,
  openPrivacyContract: asynchronous('openPrivacyContract', () => bridge.did('openPrivacyContract')),
});

/** The update manager; `window.host.updateReady()` plays a new version, applying it restarts the program. */
function updateManager(): { manager: Loose; ready(): void } {
  let onReady: (() => void) | undefined;
  const manager = {
    onCheckForUpdate() {},
    onUpdateFailed() {},
    onUpdateReady(listener: () => void) {
      onReady = listener;
    },
    applyUpdate: () => location.reload(),
  };
  return { manager, ready: () => onReady?.() };
}

/** The `wx` object. What it does not have fails and is noted in `window.missing`: nothing pretends to have worked. */
export function createWx(pages: () => PageStack, privacy: Privacy): unknown {
  const { manager, ready } = updateManager();
  const networkListeners: ((event: { isConnected: boolean }) => void)[] = [];
  window.host = {
    uploadProgress,
    updateReady: ready,
    isTappable: (view) => isTappable(view, pages().instances().at(-1)),
    networkChanged: (isConnected) => networkListeners.forEach((listener) => listener({ isConnected })),
  };
  for (const isConnected of [true, false]) {
    window.addEventListener(isConnected ? 'online' : 'offline', () =>
      window.host.networkChanged(isConnected),
    );
  }
  const has: Loose = {
    request: asynchronous('request', request),
    login: asynchronous('login', async () => ({ code: await bridge.login() })),
    cloud: { init() {}, callFunction },
    getStorageSync: stored,
    setStorageSync: (key: string, value: unknown) => localStorage.setItem(key, JSON.stringify(value)),
    removeStorageSync: (key: string) => localStorage.removeItem(key),
    ...navigation(pages),
    ...pictures(privacy),
    ...consent(privacy),
    makePhoneCall: asynchronous('makePhoneCall', ({ phoneNumber }: { phoneNumber: string }) =>
      bridge.did(`makePhoneCall:${phoneNumber}`),
    ),
    setClipboardData: asynchronous('setClipboardData', ({ data }: { data: string }) =>
      bridge.did(`setClipboardData:${data}`),
    ),
    showModal: asynchronous('showModal', showModal),
    createSelectorQuery,
    getUpdateManager: () => manager,
    getSystemInfoSync: systemInfo,
    getWindowInfo: systemInfo,
    getDeviceInfo: systemInfo,
    getAppBaseInfo: systemInfo,
    getLaunchOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
    getEnterOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
    canIUse: (name: string) => (name.split('.')[0] ?? '') in has,
    nextTick: (action: () => void) => setTimeout(action),
    getNetworkType: asynchronous('getNetworkType', () => ({
      networkType: navigator.onLine ? 'wifi' : 'none',
    })),
    onNetworkStatusChange: (listener: (typeof networkListeners)[number]) => networkListeners.push(listener),
    onError,
    onUnhandledRejection,
  };
  window.missing = [];
  window.sent = [];
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
