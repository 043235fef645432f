import { useId, useRef, useState } from 'react';
import Taro, { usePageScroll } from '@tarojs/taro';
import { sectionAt } from '../section-at';

interface Rect {
  readonly top: number;
  readonly bottom: number;
}

/** Shorter than a person notices, longer than a drawing takes. */
const EVERY_MS = 80;
const SLOW_MS = 320;
/** A section is being read from when its heading has come near the head. */
const NEAR_PX = 56;
/** At the page's foot, below the last section. */
const FOOT_PX = 96;

/** Where these are on the screen now; undefined for what is not on the page. */
const rectsOf = (ids: readonly string[]): Promise<readonly (Rect | undefined)[]> =>
  new Promise((resolve) => {
    const query = Taro.createSelectorQuery();
    for (const id of ids) query.select(`#${id}`).boundingClientRect();
    query.exec((rects) => resolve((rects as (Rect | null)[]).map((rect) => rect ?? undefined)));
  });

/**
 * The sections of a long page and the head that comes in once the first of them has gone: which one is being read, and
 * the ways to the others.
 */
export function useSections<Section extends string>(sections: readonly Section[]) {
  // WeChat finds things by ids without React's colons; several of these pages may be open.
  const page = `p${useId().replace(/:/g, '')}`;
  const headId = `${page}-head`;
  const pictureId = `${page}-picture`;
  const idOf = (section: Section) => `${page}-${section}`;
  const [isPast, setIsPast] = useState(false);
  const [here, setHere] = useState<Section | undefined>(sections[0]);
  const scrolled = useRef(0);
  const isMeasuring = useRef(false);
  const isLed = useRef(false);

  async function measure() {
    const [head, picture, ...rest] = await rectsOf([headId, pictureId, ...sections.map(idOf)]);
    if (head === undefined) return;
    setIsPast(picture !== undefined && picture.bottom <= head.bottom);
    if (isLed.current) return;
    const { windowHeight } = Taro.getWindowInfo();
    const isAtFoot = (rest.at(-1)?.bottom ?? Infinity) <= windowHeight - FOOT_PX + 8;
    const tops = rest.map((rect) => rect?.top);
    setHere(isAtFoot ? sections.at(-1) : sections[sectionAt(tops, head.bottom + NEAR_PX)]);
  }

  usePageScroll(({ scrollTop }) => {
    scrolled.current = scrollTop;
    if (isMeasuring.current) return;
    isMeasuring.current = true;
    // After the pause and not before it, so that the last place of a scroll counts.
    setTimeout(() => {
      isMeasuring.current = false;
      void measure();
    }, EVERY_MS);
  });

  async function show(section: Section) {
    const [head, place] = await rectsOf([headId, idOf(section)]);
    if (head === undefined || place === undefined) return;
    const isFirst = section === sections[0];
    const scrollTop = isFirst ? 0 : Math.max(0, scrolled.current + place.top - head.bottom);
    // What was tapped is lit, also where the page is too short to bring it up.
    isLed.current = true;
    setHere(section);
    await Taro.pageScrollTo({ scrollTop, duration: SLOW_MS }).catch(() => undefined);
    setTimeout(() => (isLed.current = false), EVERY_MS * 2);
  }

  return { headId, pictureId, idOf, isPast, here, show };
}
