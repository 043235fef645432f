import { POWER } from '../domain/users';
import { openidOf, phoneOf } from '../dev/wechat-users';
import type { Face } from './pictures/avatar';

/** Somebody of the demo as they are at the first start. */
interface Given {
  readonly daysAgo: number;
  readonly name: string;
  /** `dict_word_enum` of a member level. */
  readonly level?: 'silver' | 'gold';
  readonly power?: (typeof POWER)[keyof typeof POWER];
  /** Key of the company they belong to. */
  readonly company?: string;
  /** With a face they have filled in everything, the phone too; without one they are guests still. */
  readonly face?: Face;
}

/** By the name they have in the stand-in for WeChat, in the order of registration. */
const GIVEN = {
  eve: {
    daysAgo: 120,
    name: '何静',
    power: POWER.administrator,
    face: {
      wall: ['#e6dff0', '#b9a8cf'],
      hair: '#2c2320',
      coat: '#5b4a78',
      skin: '#f2cfb5',
      long: true,
      glasses: true,
    },
  },
  dave: {
    daysAgo: 90,
    name: '杜大伟',
    power: POWER.staff,
    company: 'chengdu',
    face: { wall: ['#dfeadb', '#a9c39f'], hair: '#3b2f28', coat: '#3f6b50', skin: '#eabf9e' },
  },
  alice: {
    daysAgo: 62,
    name: '艾丽',
    level: 'gold',
    company: 'hangzhou',
    face: { wall: ['#cfe6ee', '#8fb9c9'], hair: '#3a2b25', coat: '#0b6e84', skin: '#f4d3bb', long: true },
  },
  bob: {
    daysAgo: 48,
    name: '包博文',
    level: 'silver',
    company: 'guangzhou',
    face: { wall: ['#f0e2cc', '#d3b487'], hair: '#1f2327', coat: '#39444c', skin: '#eec3a3', glasses: true },
  },
  carol: { daysAgo: 3, name: '柯若' },
} as const satisfies { readonly [name: string]: Given };

export type PersonName = keyof typeof GIVEN;

export interface Person extends Given {
  readonly openid: string;
  /** The number of their WeChat, bound or not. */
  readonly phone: string;
}

/** Everybody of the demo, with what WeChat's stand-in knows of them. */
export const PEOPLE = Object.fromEntries(
  Object.entries(GIVEN).map(([name, given]) => [
    name,
    { ...given, openid: openidOf(name), phone: phoneOf(name) },
  ]),
) as unknown as { readonly [name in PersonName]: Person };
