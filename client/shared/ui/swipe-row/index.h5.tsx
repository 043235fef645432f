import { useEffect, useRef, useState } from 'react';
import { SwipeKeys } from './keys';
import { closes, opens } from './one-open';
import type { SwipeRowProps } from './types';

/** A row that rests this near its place is closed. */
const SLACK_PX = 4;

export function SwipeRow({ keys, children }: SwipeRowProps) {
  const row = useRef<HTMLDivElement>(null);
  const [close] = useState(() => () => row.current?.scrollTo({ left: 0 }));
  useEffect(() => () => closes(close), [close]);
  /** The focus goes back to the row: what gives it back later would draw the row aside once more. */
  function leave() {
    row.current?.querySelector<HTMLElement>('.swipe-row__front button')?.focus({ preventScroll: true });
    close();
  }
  return (
    <div
      ref={row}
      className="swipe-row"
      onScroll={({ currentTarget }) => (currentTarget.scrollLeft > SLACK_PX ? opens(close) : closes(close))}
    >
      <div className="swipe-row__front">{children}</div>
      <SwipeKeys keys={keys} onClose={leave} />
    </div>
  );
}
