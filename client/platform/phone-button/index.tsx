import type { PhoneButtonProps } from './types';

/** WeChat's phone number button. Taro puts `index.weapp.tsx` or `index.h5.tsx` in this file's place. */
export declare function PhoneButton(props: PhoneButtonProps): JSX.Element;
