import { useEffect, useId, useRef } from 'react';
import Taro from '@tarojs/taro';
import { View } from '@tarojs/components';
import type { NearEndProps } from './types';

/** In px below the screen. */
const AHEAD = 800;

export function NearEnd({ onNear }: NearEndProps) {
  const id = `near-end${useId().replace(/:/g, '')}`;
  const tell = useRef(onNear);
  useEffect(() => {
    tell.current = onNear;
  });
  useEffect(() => {
    const { page } = Taro.getCurrentInstance();
    if (!page || !Taro.canIUse('createIntersectionObserver')) return;
    const observer = Taro.createIntersectionObserver(page);
    observer.relativeToViewport({ bottom: AHEAD }).observe(`#${id}`, ({ intersectionRatio = 0 }) => {
      if (intersectionRatio > 0) tell.current();
    });
    return () => observer.disconnect();
  }, [id]);
  return <View id={id} className="infinite-list__mark" />;
}
