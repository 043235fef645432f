import { useCallback, useEffect, useRef } from 'react';
import Taro, { useDidShow } from '@tarojs/taro';
import { usePage } from '../../../shared/navigate';

/** The page goes back to its top when it shows something else; at once, or as soon as it is seen again. */
export function useTopOnChange(shown: string | undefined): void {
  const page = usePage();
  const seen = useRef(shown);
  const settle = useCallback(() => {
    if (seen.current === shown || !page.isOnTop()) return;
    const isFirst = seen.current === undefined;
    seen.current = shown;
    if (!isFirst) void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
  }, [shown, page]);
  useEffect(settle, [settle]);
  useDidShow(settle);
}
