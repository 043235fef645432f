import type { ButtonProps } from './types';

/** Taro puts `index.weapp.tsx` or `index.h5.tsx` in this file's place; the three extensions must be the same. */
export declare function Button(props: ButtonProps): JSX.Element;
