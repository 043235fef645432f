import Taro, { usePullDownRefresh } from '@tarojs/taro';

/** What a pull at the top of the page asks for anew; without anything the page only springs back. */
export function usePull(refresh?: () => Promise<void>): void {
  usePullDownRefresh(() => void (refresh?.() ?? Promise.resolve()).finally(() => Taro.stopPullDownRefresh()));
}
