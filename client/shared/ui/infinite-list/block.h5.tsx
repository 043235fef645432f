import { useEffect, useRef, useState } from 'react';
import { NEAR_PX, styleOf } from './nearness';
import type { BlockProps } from './types';

export function Block({ isFirst, children }: BlockProps) {
  const box = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(isFirst);
  const [height, setHeight] = useState<number>();
  useEffect(() => {
    const at = box.current;
    if (at === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1);
        // A page that is not shown has no size: its rows stay as they are. So does what a keyboard is in.
        if (last === undefined || at.getClientRects().length === 0 || at.contains(document.activeElement))
          return;
        if (!last.isIntersecting) setHeight(last.boundingClientRect.height);
        setNear(last.isIntersecting);
      },
      // The page scrolls, not the window: only the scroller itself lets its margin count.
      { root: at.closest('.taro_page'), rootMargin: `${NEAR_PX}px 0px` },
    );
    observer.observe(at);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={box} className="infinite-list__block" style={isNear ? undefined : styleOf(height)}>
      {isNear && children}
    </div>
  );
}
