import Taro from '@tarojs/taro';

export const isNight = (): boolean => Taro.getAppBaseInfo().theme === 'dark';
