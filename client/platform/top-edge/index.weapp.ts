import Taro from '@tarojs/taro';
import type { TopEdge } from './types';

/** Between WeChat's keys and the edges of the row they stand in. */
const AROUND = 6;

export function topEdge(): TopEdge | undefined {
  if (!Taro.canIUse('getMenuButtonBoundingClientRect')) return undefined;
  const keys = Taro.getMenuButtonBoundingClientRect();
  const { windowWidth } = Taro.getWindowInfo();
  return {
    top: keys.top - AROUND,
    height: keys.height + 2 * AROUND,
    right: windowWidth - keys.left + AROUND,
  };
}
