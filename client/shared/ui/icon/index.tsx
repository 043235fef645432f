import { View } from '@tarojs/components';
import type drawings from './icons.json';

/** Of the one set of lines (icons.json); those in use are named by `@icons` in a style sheet. */
export type IconName = keyof typeof drawings;

interface IconProps {
  readonly name: IconName;
  /** 24, `s` 20, `xs` 16. */
  readonly size?: 's' | 'xs';
}

/** A drawing in the colour of the text beside it. Says nothing by itself: the words are beside it, or name the key. */
export function Icon({ name, size }: IconProps) {
  const looks = size ? `icon icon--${name} icon--${size}` : `icon icon--${name}`;
  return <View className={looks} aria-hidden="true" />;
}
