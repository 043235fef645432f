import Taro from '@tarojs/taro';

/** Since base library 3.0.1; Taro's types lack it. */
declare const wx: { restartMiniProgram?(options: { path: string }): void };

export function wipeDevice(startPage: string): void {
  Taro.clearStorageSync();
  if (wx.restartMiniProgram) wx.restartMiniProgram({ path: startPage });
  else void Taro.reLaunch({ url: startPage });
}

export const announceNetwork = (): void => undefined;
