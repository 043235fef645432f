import { useRef, useState, type UIEvent } from 'react';
import { Press } from '../press';
import { uiText } from '../text';
import { NoPicture, OnePicture } from './one-picture';
import { pageOf, type GallerySwipeProps } from './types';
import { Viewer } from './viewer.h5';

/** Which page of a row that snaps is in front. */
const pageIn = ({ scrollLeft, clientWidth }: Element): number =>
  clientWidth === 0 ? 0 : Math.round(scrollLeft / clientWidth);

export function GallerySwipe({ urls, label, off }: GallerySwipeProps) {
  const row = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const [large, setLarge] = useState<number>();
  const shown = Math.min(at, Math.max(0, urls.length - 1));

  function close(last: number) {
    setLarge(undefined);
    // After the focus is back on the picture that was tapped, which brings that one into view.
    setTimeout(() => row.current?.scrollTo({ left: last * row.current.clientWidth }));
  }

  return (
    <div className={off ? 'gallery-swipe gallery-swipe--off' : 'gallery-swipe'}>
      {urls.length === 0 && <NoPicture />}
      <div
        ref={row}
        className="gallery-swipe__row"
        onScroll={({ currentTarget }: UIEvent) => setAt(pageIn(currentTarget))}
      >
        {urls.map((url, page) => (
          <Press
            key={url}
            className="press gallery-swipe__page"
            label={uiText.enlarge(label, pageOf(page, urls.length))}
            onTap={() => setLarge(page)}
          >
            <OnePicture url={url} lazy={page > 0} />
          </Press>
        ))}
      </div>
      {urls.length > 1 && (
        <span className="gallery-swipe__count" aria-hidden="true">
          {pageOf(shown, urls.length)}
        </span>
      )}
      {large !== undefined && <Viewer urls={urls} label={label} from={large} onClose={close} />}
    </div>
  );
}
