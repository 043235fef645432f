import type { ReactNode } from 'react';
import { Text, View } from '@tarojs/components';

interface SectionHeadProps {
  readonly title: string;
  /** At its right: a few words, or a way to more. */
  readonly children?: ReactNode;
}

/** Above a row or a grid of the showroom, where no card tells what belongs together. */
export function SectionHead({ title, children }: SectionHeadProps) {
  return (
    <View className="section-head">
      <View className="section-head__title" role="heading" aria-level={2}>
        <Text>{title}</Text>
      </View>
      {children !== undefined && <View className="section-head__side">{children}</View>}
    </View>
  );
}
