/** Before it is a hold and no tap. */
const HOLD_MS = 400;
const EVERY_MS = 90;

export interface Repeat {
  readonly start: () => void;
  readonly stop: () => void;
  /** What a tap does: one step, unless the hold just did them. */
  readonly tap: () => void;
}

/** Takes steps while a key is held. @param step returns false when there is nothing more to step */
export function repeatWhileHeld(step: () => boolean): Repeat {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hasRepeated = false;

  function again() {
    hasRepeated = true;
    timer = step() ? setTimeout(again, EVERY_MS) : undefined;
  }
  function stop() {
    clearTimeout(timer);
    timer = undefined;
  }
  return {
    start() {
      stop();
      hasRepeated = false;
      timer = setTimeout(again, HOLD_MS);
    },
    stop,
    tap() {
      if (!hasRepeated) step();
      hasRepeated = false;
    },
  };
}
