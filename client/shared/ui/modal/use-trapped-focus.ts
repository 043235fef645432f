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
    box.current?.focus();

    function onKeyDown(event: KeyboardEvent) {
      const frame = box.current;
      // Of several boxes only the one with the focus answers.
      if (frame === null || !frame.contains(document.activeElement)) return;
      if (event.key === 'Escape') leave.current();
      if (event.key === 'Tab') turnAround(event, frame);
    }

    function onFocusIn({ target }: FocusEvent) {
      const frame = box.current;
      const other = target instanceof Element && target.closest('[aria-modal="true"]');
      if (frame !== null && !other) frame.focus();
    }

    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('focusin', onFocusIn);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('focusin', onFocusIn);
      if (before instanceof HTMLElement) before.focus();
    };
  }, [box]);
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
