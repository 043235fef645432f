import { View } from '@tarojs/components';
import { ToastHost } from '../toast';
import { sizeFactor } from './size-factor';
import { pageClass, type PageProps } from './types';

/** Without its heading: WeChat's own bar above the page says it already. */
export function Page({ plane, bar, tabs, children }: PageProps) {
  return (
    <View className={pageClass({ plane, bar, tabs })} style={`--size-factor:${sizeFactor()}`}>
      {children}
      <ToastHost />
    </View>
  );
}
