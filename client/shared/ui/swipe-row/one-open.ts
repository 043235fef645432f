type Close = () => void;

let closeOpen: Close | undefined;

/** This row is being drawn aside: another one that stands open goes back. */
export function opens(close: Close): void {
  if (closeOpen === close) return;
  closeOpen?.();
  closeOpen = close;
}

/** This row has gone back, or is gone. */
export function closes(close: Close): void {
  if (closeOpen === close) closeOpen = undefined;
}
