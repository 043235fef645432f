import { useEffect, useRef, useState } from 'react';
import { ScrollView, View } from '@tarojs/components';
import { SwipeKeys } from './keys';
import { closes, opens } from './one-open';
import type { SwipeRowProps } from './types';

/** Each key is as wide as in swipe-row.css. */
const KEY_PX = 68;
/** Let go farther out than this it stays open. */
const OPENS_FROM = 0.4;

export function SwipeRow({ keys, children }: SwipeRowProps) {
  const width = keys.length * KEY_PX;
  const at = useRef(0);
  // A number that only just differs makes WeChat scroll once more to where it was told before.
  const [left, setLeft] = useState(0);
  const [close] = useState(() => () => setLeft((before) => (before === 0 ? 0.01 : 0)));
  useEffect(() => () => closes(close), [close]);

  function settle() {
    if (at.current === 0) return closes(close);
    if (at.current < width * OPENS_FROM) return close();
    opens(close);
    setLeft((before) => (before === width ? width - 0.01 : width));
  }
  return (
    <ScrollView
      className="swipe-row"
      scrollX
      enableFlex
      enhanced
      bounces={false}
      showScrollbar={false}
      scrollWithAnimation
      scrollLeft={left}
      onScroll={({ detail }) => {
        at.current = detail.scrollLeft;
      }}
      onTouchEnd={settle}
      onTouchCancel={settle}
    >
      <View className="swipe-row__front">{children}</View>
      <SwipeKeys keys={keys} onClose={close} />
    </ScrollView>
  );
}
