import Taro, { usePullDownRefresh } from '@tarojs/taro';

/** Pulling the page down asks again; the page lets go when the answer is there. */
export function usePull(refresh: () => Promise<void>): void {
  usePullDownRefresh(() => void refresh().finally(() => Taro.stopPullDownRefresh()));
}
