import type { ReactNode } from 'react';
import { Text, View } from '@tarojs/components';
import { Icon } from '../icon';

interface EmptyProps {
  readonly title: string;
  readonly hint?: string;
  /** The card is in and the lamp comes on: something is done. Without it the holder waits. */
  readonly done?: boolean;
  /** One or two ways on. */
  readonly children?: ReactNode;
}

/** The holder at a room's door: dark while there is nothing, lit when something is done. */
export function Empty({ title, hint, done, children }: EmptyProps) {
  return (
    <View className="empty">
      <View className={done ? 'holder holder--on' : 'holder'} aria-hidden="true">
        {done && <View className="holder__glow" />}
        <View className="holder__box" />
        <View className="holder__slot" />
        {done && (
          <View className="holder__card">
            <Icon name="check" size="s" />
          </View>
        )}
        <View className="holder__lip" />
        <View className="holder__lamp" />
      </View>
      <View className="empty__title" role="heading" aria-level={2}>
        <Text>{title}</Text>
      </View>
      {hint !== undefined && <Text className="empty__hint">{hint}</Text>}
      {children !== undefined && <View className="empty__ways">{children}</View>}
    </View>
  );
}
