import { useLayoutEffect, useRef, useState } from 'react';
import { Icon } from '../icon';
import { useTrappedFocus } from '../modal/use-trapped-focus';
import { Press } from '../press';
import { uiText } from '../text';
import { pageOf } from './types';

interface ViewerProps {
  readonly urls: readonly string[];
  readonly label: string;
  readonly from: number;
  readonly onClose: (last: number) => void;
}

/** All of a picture over all of the screen, as WeChat's own preview; two fingers enlarge it as they do every page. */
export function Viewer({ urls, label, from, onClose }: ViewerProps) {
  const box = useRef<HTMLDivElement>(null);
  const row = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(from);
  useTrappedFocus(box, () => onClose(at));
  // Before it is seen: the row must not be watched while it runs to its picture.
  useLayoutEffect(() => {
    if (row.current) row.current.scrollLeft = from * row.current.clientWidth;
  }, [from]);
  return (
    <div ref={box} className="viewer" role="dialog" aria-modal="true" aria-label={label} tabIndex={-1}>
      <div
        ref={row}
        className="viewer__row"
        onClick={() => onClose(at)}
        onScroll={({ currentTarget: { scrollLeft, clientWidth } }) =>
          setAt(Math.round(scrollLeft / clientWidth))
        }
      >
        {urls.map((url) => (
          <img key={url} className="viewer__image" src={url} alt="" />
        ))}
      </div>
      {urls.length > 1 && <span className="viewer__count">{pageOf(at, urls.length)}</span>}
      <Press className="press viewer__close" label={uiText.close} onTap={() => onClose(at)}>
        <Icon name="close" />
      </Press>
    </div>
  );
}
