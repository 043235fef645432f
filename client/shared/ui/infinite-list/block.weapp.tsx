import { useEffect, useId, useState } from 'react';
import Taro from '@tarojs/taro';
import { View } from '@tarojs/components';
import { NEAR_PX, styleOf } from './nearness';
import type { BlockProps } from './types';

export function Block({ isFirst, children }: BlockProps) {
  const id = `block${useId().replace(/:/g, '')}`;
  const isTold = Taro.canIUse('createIntersectionObserver');
  const [isNear, setNear] = useState(isFirst || !isTold);
  const [height, setHeight] = useState<number>();
  useEffect(() => {
    const { page } = Taro.getCurrentInstance();
    if (!page || !isTold) return;
    const observer = Taro.createIntersectionObserver(page);
    observer
      .relativeToViewport({ top: NEAR_PX, bottom: NEAR_PX })
      .observe(`#${id}`, ({ intersectionRatio = 0, boundingClientRect }) => {
        // A page that is not shown has no size: its rows stay as they are.
        if (!boundingClientRect || boundingClientRect.height === 0) return;
        if (intersectionRatio === 0) setHeight(boundingClientRect.height);
        setNear(intersectionRatio > 0);
      });
    return () => observer.disconnect();
  }, [id, isTold]);
  return (
    <View id={id} className="infinite-list__block" style={isNear ? undefined : styleOf(height)}>
      {isNear && children}
    </View>
  );
}
