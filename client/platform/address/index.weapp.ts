import Taro from '@tarojs/taro';
import type { ChooseAddress } from './types';

export type { ChosenAddress } from './types';

/** Names come with line breaks now and then; a municipality is told twice (北京市 北京市). */
const oneLine = (words: string | undefined): string => (words ?? '').replace(/\s+/g, ' ').trim();
const joined = (parts: readonly (string | undefined)[]): string =>
  parts
    .map(oneLine)
    .filter((part, at, all) => part !== '' && part !== all[at - 1])
    .join(' ');

/** Asks for the person's consent by itself, and must be named in app.config.ts (`requiredPrivateInfos`). */
export const chooseAddress: ChooseAddress | undefined = async () => {
  try {
    const chosen = await Taro.chooseAddress();
    return {
      name: oneLine(chosen.userName),
      phone: oneLine(chosen.telNumber),
      region: joined([chosen.provinceName, chosen.cityName, chosen.countyName]),
      address: oneLine(chosen.detailInfo),
      postcode: oneLine(chosen.postalCode),
    };
  } catch {
    return undefined;
  }
};
