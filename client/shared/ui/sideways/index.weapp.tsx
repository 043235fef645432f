import { Children, useId } from 'react';
import { ScrollView, View } from '@tarojs/components';
import type { SidewaysProps } from './types';

export function Sideways({ label, role, show, className, children }: SidewaysProps) {
  // WeChat finds what to show by an id, which may not begin with a figure nor hold React's colons.
  const id = `sideways${useId().replace(/:/g, '')}`;
  return (
    <ScrollView
      className={`sideways ${className ?? ''}`}
      scrollX
      enableFlex
      showScrollbar={false}
      scrollWithAnimation
      scrollIntoView={show === undefined ? undefined : `${id}-${show}`}
      {...{ role, 'aria-label': label }}
    >
      {Children.toArray(children).map((child, at) => (
        <View key={at} id={`${id}-${at}`} className="sideways__one">
          {child}
        </View>
      ))}
    </ScrollView>
  );
}
