import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { topEdge } from '../../../platform/top-edge';

/** Around all of the page: where its first row may stand, as far as the place has a say in it. */
export function ProductFrame({ children }: { readonly children: ReactNode }) {
  const [edge] = useState(topEdge);
  const style =
    edge && `--product-top:${edge.top}px;--product-row:${edge.height}px;--product-right:${edge.right}px`;
  return (
    <View className="product-page" style={style}>
      {children}
    </View>
  );
}
