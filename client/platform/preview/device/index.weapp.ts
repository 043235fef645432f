import Taro from '@tarojs/taro';

/** Since base library 3.0.1; Taro's types lack it. */
declare const wx: { restartMiniProgram?(options: { path: string }): void };

const START = '/pages/index/index';

export function wipeDevice(): void {
  Taro.clearStorageSync();
  if (wx.restartMiniProgram) wx.restartMiniProgram({ path: START });
  else void Taro.reLaunch({ url: START });
}
