import type { ReactNode } from 'react';
import { Text, View } from '@tarojs/components';

interface CardProps {
  readonly title?: string;
  /** Beside the title: a number, or a way to more. */
  readonly corner?: ReactNode;
  readonly children: ReactNode;
}

/** A plane of the desk: what belongs together. */
export function Card({ title, corner, children }: CardProps) {
  return (
    <View className="card">
      {title !== undefined && (
        <View className="card__head">
          <View className="card__title" role="heading" aria-level={2}>
            <Text>{title}</Text>
          </View>
          {corner}
        </View>
      )}
      {children}
    </View>
  );
}
