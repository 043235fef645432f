import type { ChooseAddress } from './types';

export type { ChosenAddress } from './types';

// Taro's own stub resolves as if an address had been chosen.
export const chooseAddress: ChooseAddress | undefined = undefined;
