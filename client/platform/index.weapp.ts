import Taro from '@tarojs/taro';
import { loginCodeSource } from './login-code';
import { connection } from './connection/connection.weapp';
import { networkOf } from './network';
import { choosePicture, shrinkPicture, upload } from './pictures/pictures.weapp';
import { privacyOf } from './privacy/privacy.weapp';
import { weappCallFunction, weappRequest } from './request.weapp';
import type { LoginCode, Platform, Storage } from './types';

const storage: Storage = {
  get(key) {
    const value: unknown = Taro.getStorageSync(key);
    return typeof value === 'string' && value !== '' ? value : undefined;
  },
  set(key, value) {
    try {
      Taro.setStorageSync(key, value);
    } catch {
      // Storage is full (10 MB per user): the session then lives as long as the mini-program runs.
    }
  },
  remove: (key) => Taro.removeStorageSync(key),
};

async function wechatLoginCode(): Promise<LoginCode> {
  try {
    const { code } = await Taro.login();
    return code ? { ok: true, code } : { ok: false, reason: 'failed' };
  } catch {
    return { ok: false, reason: (await connection.isLost()) ? 'network' : 'failed' };
  }
}

export const platform: Platform = {
  ...networkOf({ request: weappRequest, callFunction: weappCallFunction, upload }, storage),
  connection,
  storage,
  loginCode: loginCodeSource(wechatLoginCode, { request: weappRequest, storage }),
  onStorageChange: () => undefined,
  choosePicture,
  shrinkPicture,
  privacy: privacyOf(storage),
  call(number) {
    Taro.makePhoneCall({ phoneNumber: number }).catch(() => undefined);
  },
  copy: (text) =>
    Taro.setClipboardData({ data: text }).then(
      () => true,
      () => false,
    ),
  updates: {
    start(onReady) {
      // Absent where mini-programs run without WeChat's updates.
      const manager = Taro.getUpdateManager() as Taro.UpdateManager | undefined;
      manager?.onUpdateReady(() => onReady(() => manager.applyUpdate()));
    },
  },
  onUncaughtError(listener) {
    // WeChat gives script errors as one text, the message with its stack below; Taro's types are the browser's.
    Taro.onError((error) => {
      const text = String(error);
      listener({ message: text.split('\n', 1)[0] ?? text, stack: text });
    });
    Taro.onUnhandledRejection(({ reason }) => {
      const error: unknown = reason;
      listener(
        error instanceof Error ? { message: error.message, stack: error.stack } : { message: String(error) },
      );
    });
  },
};
