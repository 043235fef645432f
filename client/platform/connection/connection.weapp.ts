import Taro from '@tarojs/taro';
import type { Connection } from '../types';

export const connection: Connection = {
  isLost: () =>
    Taro.getNetworkType().then(
      ({ networkType }) => networkType === 'none',
      () => false,
    ),
  onChange: (listener) => Taro.onNetworkStatusChange(({ isConnected }) => listener(isConnected)),
};
