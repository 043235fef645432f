import type { ReactNode } from 'react';
import { Text, View } from '@tarojs/components';
import { uiText } from '../text';

interface BonesProps {
  readonly children: ReactNode;
}

/** Around the shapes of a page that is being fetched: says so once, and shows them only when it takes a while. */
export function Bones({ children }: BonesProps) {
  return (
    <View className="bones" role="status">
      <Text className="only-read">{uiText.loading}</Text>
      <View aria-hidden="true">{children}</View>
    </View>
  );
}

const times = (count: number, shape: (at: number) => ReactNode) =>
  Array.from({ length: count }, (_, at) => shape(at));

/** In the places of product cards. */
export const ProductCardBones = ({ count = 4 }: { readonly count?: number }) => (
  <Bones>
    <View className="product-grid">
      {times(count, (at) => (
        <View key={at}>
          <View className="bone bone--wide" />
          <View className="bone bone--line bone--name" />
          <View className="bone bone--line bone--which" />
          <View className="bone bone--line bone--price" />
        </View>
      ))}
    </View>
  </Bones>
);

/** In the places of product lines. */
export const ProductLineBones = ({ count = 4 }: { readonly count?: number }) => (
  <Bones>
    {times(count, (at) => (
      <View key={at} className="bone-row">
        <View className="bone bone--list" />
        <View className="bone-row__words">
          <View className="bone bone--line bone--name" />
          <View className="bone bone--line bone--which" />
          <View className="bone bone--line bone--price" />
        </View>
      </View>
    ))}
  </Bones>
);
