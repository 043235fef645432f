import { Text, View } from '@tarojs/components';
import { ToastHost } from '../toast';
import { sizeFactor } from './size-factor';
import { pageClass, type PageProps } from './types';

export function Page({ title, plane, bar, children }: PageProps) {
  return (
    <View className={pageClass({ plane, bar })} style={`--size-factor:${sizeFactor()}`}>
      {title && <Text className="page__title">{title}</Text>}
      {children}
      <ToastHost />
    </View>
  );
}
