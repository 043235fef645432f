import { useEffect, useRef, type RefObject } from 'react';

const FOCUSABLE =
  'button:not([disabled]), input:not([disabled]), textarea:not([disabled]), a[href], [tabindex="0"]';

/** While mounted: the focus stays in the box, Esc leaves, and afterwards the focus is where it was. H5 only. */
export function useTrappedFocus(box: RefObject<HTMLElement>, onLeave: () => void): void {
  const leave = useRef(onLeave);
  useEffect(() => {
    leave.current = onLeave;
  });

  useEffect(() => {
    const before = document.activeElement;
    let last = box.current;
    last?.focus();

    function onKeyDown(event: KeyboardEvent) {
      const frame = box.current;
      if (frame === null || !isOnTop(frame)) return;
      if (event.key === 'Escape') leave.current();
      if (event.key === 'Tab') turnAround(event, frame);
    }

    function onFocusIn({ target }: FocusEvent) {
      const frame = box.current;
      if (frame === null || !isOnTop(frame)) return;
      if (!frame.contains(target as Node)) frame.focus();
      else if (target instanceof HTMLElement) last = target;
    }

    function comeBack() {
      const frame = box.current;
      if (frame === null || !isOnTop(frame) || frame.contains(document.activeElement)) return;
      (last !== null && frame.contains(last) ? last : frame).focus();
    }

    // Taro's elements put their children into place a moment after they appear, and what is moved loses the focus. Not at
    // once: between two stops of the keyboard nothing has the focus either.
    const moves = new MutationObserver(() => setTimeout(comeBack));
    if (box.current !== null) moves.observe(box.current, { childList: true, subtree: true });

    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('focusin', onFocusIn);
    return () => {
      moves.disconnect();
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('focusin', onFocusIn);
      if (before instanceof HTMLElement) before.focus();
    };
  }, [box]);
}

/** Of several boxes only the last one answers; those of the pages behind are not shown at all. */
function isOnTop(frame: HTMLElement): boolean {
  const shown = Array.from(document.querySelectorAll('[aria-modal="true"]')).filter(
    (box) => box.getClientRects().length > 0,
  );
  return shown[shown.length - 1] === frame;
}

/** From the last thing to the first and back, instead of out of the box. */
function turnAround(event: KeyboardEvent, frame: HTMLElement): void {
  const stops = Array.from(frame.querySelectorAll<HTMLElement>(FOCUSABLE));
  const first = stops[0];
  const last = stops[stops.length - 1];
  if (first === undefined || last === undefined) return event.preventDefault();
  const atStart = document.activeElement === first || document.activeElement === frame;
  const next =
    event.shiftKey && atStart ? last : !event.shiftKey && document.activeElement === last ? first : null;
  if (next === null) return;
  event.preventDefault();
  next.focus();
}
