import type { PrivacyAgreeButtonProps } from './types';

/** The only button whose tap WeChat takes for consent. Taro puts `index.weapp.tsx` or `index.h5.tsx` in this file's place. */
export declare function PrivacyAgreeButton(props: PrivacyAgreeButtonProps): JSX.Element;
