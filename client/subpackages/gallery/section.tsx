import type { ReactNode } from 'react';
import { Text, View } from '@tarojs/components';

/** One component of the kit, under its name. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <View className="gallery" role="region" aria-label={title}>
      <View className="gallery__title" role="heading" aria-level={2}>
        <Text>{title}</Text>
      </View>
      {children}
    </View>
  );
}
