import { View } from '@tarojs/components';
import { ToastHost } from '../toast';
import { sizeFactor } from './size-factor';
import type { PageProps } from './types';
import './page.css';

/** Without its heading: WeChat's own bar above the page says it already. */
export function Page({ children }: PageProps) {
  return (
    <View className="page" style={`--size-factor:${sizeFactor()}`}>
      {children}
      <ToastHost />
    </View>
  );
}
