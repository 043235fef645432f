import { useEffect, useRef } from 'react';
import type { NearEndProps } from './types';

/** How far below the screen counts as near. */
const AHEAD = '0px 0px 800px 0px';

export function NearEnd({ onNear }: NearEndProps) {
  const mark = useRef<HTMLDivElement>(null);
  const tell = useRef(onNear);
  useEffect(() => {
    tell.current = onNear;
  });
  useEffect(() => {
    const at = mark.current;
    if (at === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) tell.current();
      },
      // The page scrolls, not the window: only the scroller itself lets its margin count.
      { root: at.closest('.taro_page'), rootMargin: AHEAD },
    );
    observer.observe(at);
    return () => observer.disconnect();
  }, []);
  return <div ref={mark} className="infinite-list__mark" aria-hidden="true" />;
}
