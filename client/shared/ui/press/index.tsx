import type { PressProps } from './types';

/** Taro puts `index.weapp.tsx` or `index.h5.tsx` in this file's place; the three extensions must be the same. */
export declare function Press(props: PressProps): JSX.Element;
