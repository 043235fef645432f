import type { ChooseAddress } from './types';

export type { ChosenAddress } from './types';

/** The person's addresses in WeChat; undefined where there is no WeChat. */
export declare const chooseAddress: ChooseAddress | undefined;
