import { openidOf } from '../dev/wechat-users';
import type { Face } from './pictures/avatar';

export type CustomerName = 'alice' | 'bob' | 'carol' | 'dave' | 'eve';

/** A demo customer as they are at the first start. */
export interface Customer {
  readonly openid: string;
  readonly daysAgo: number;
  readonly name: string;
  /** Empty: not bound yet. */
  readonly phone: string;
  /** `dict_word_enum` of a member level, or empty. */
  readonly level: string;
  readonly power: 0 | 1 | 2;
  /** Key of the company they belong to, or empty. */
  readonly company: string;
  /** Without one the profile stays incomplete. */
  readonly face?: Omit<Face, 'name'>;
}

/** By name, in the order of registration. */
export const CUSTOMERS: { readonly [name in CustomerName]: Customer } = {
  eve: {
    openid: openidOf('eve'),
    daysAgo: 120,
    name: '何静',
    phone: '13800138005',
    level: '',
    power: 2,
    company: '',
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
    openid: openidOf('dave'),
    daysAgo: 90,
    name: '杜大伟',
    phone: '13800138004',
    level: '',
    power: 1,
    company: 'chengdu',
    face: { wall: ['#dfeadb', '#a9c39f'], hair: '#3b2f28', coat: '#3f6b50', skin: '#eabf9e' },
  },
  alice: {
    openid: openidOf('alice'),
    daysAgo: 62,
    name: '艾丽',
    phone: '13800138001',
    level: 'gold',
    power: 0,
    company: 'hangzhou',
    face: { wall: ['#cfe6ee', '#8fb9c9'], hair: '#3a2b25', coat: '#0b6e84', skin: '#f4d3bb', long: true },
  },
  bob: {
    openid: openidOf('bob'),
    daysAgo: 48,
    name: '包博文',
    phone: '13800138002',
    level: 'silver',
    power: 0,
    company: 'guangzhou',
    face: { wall: ['#f0e2cc', '#d3b487'], hair: '#1f2327', coat: '#39444c', skin: '#eec3a3', glasses: true },
  },
  carol: { openid: openidOf('carol'), daysAgo: 3, name: '柯若', phone: '', level: '', power: 0, company: '' },
};
