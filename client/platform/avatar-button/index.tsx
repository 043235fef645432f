import type { AvatarButtonProps } from './types';

/** WeChat's avatar chooser. Taro puts `index.weapp.tsx` or `index.h5.tsx` in this file's place. */
export declare function AvatarButton(props: AvatarButtonProps): JSX.Element;
