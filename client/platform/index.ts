import type { Platform } from './types';

/** Taro puts `index.weapp.ts` or `index.h5.ts` in this file's place; it only says what both have. */
export declare const platform: Platform;
