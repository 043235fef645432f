import { Text, View } from '@tarojs/components';
import { ToastHost } from '../toast';
import { sizeFactor } from './size-factor';
import type { PageProps } from './types';

export function Page({ title, children }: PageProps) {
  return (
    <View className="page" style={`--size-factor:${sizeFactor()}`}>
      {title && <Text className="page__title">{title}</Text>}
      {children}
      <ToastHost />
    </View>
  );
}
