import type { NicknameFieldProps } from './types';

/** The name, with WeChat's nickname offered. Taro puts `index.weapp.tsx` or `index.h5.tsx` in this file's place. */
export declare function NicknameField(props: NicknameFieldProps): JSX.Element;
