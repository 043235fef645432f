import { Text, View } from '@tarojs/components';
import { ToastHost } from '../toast';
import type { PageProps } from './types';
import './page.css';

export function Page({ title, children }: PageProps) {
  return (
    <View className="page">
      {title && <Text className="page__title">{title}</Text>}
      {children}
      <ToastHost />
    </View>
  );
}
