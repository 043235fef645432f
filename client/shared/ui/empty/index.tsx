import type { ReactNode } from 'react';
import { Text, View } from '@tarojs/components';
import './empty.css';

export interface EmptyProps {
  readonly title: string;
  /** What would bring something here. */
  readonly hint?: string;
  /** The button that does it. */
  readonly children?: ReactNode;
}

/** Nothing is here, and that is no mistake. */
export function Empty({ title, hint, children }: EmptyProps) {
  return (
    <View className="empty">
      <View className="empty__sign" aria-hidden="true" />
      <Text className="empty__title">{title}</Text>
      {hint && <Text className="empty__hint">{hint}</Text>}
      {children && <View className="empty__action">{children}</View>}
    </View>
  );
}
