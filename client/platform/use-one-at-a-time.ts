import { useRef, useState } from 'react';

/** Runs one action at a time; what is asked for meanwhile is dropped, not queued. */
export function useOneAtATime(): { readonly busy: boolean; run(action: () => unknown): Promise<void> } {
  const [busy, setBusy] = useState(false);
  // Two taps may come before the first one's state is drawn.
  const running = useRef(false);

  async function run(action: () => unknown): Promise<void> {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    try {
      await action();
    } finally {
      running.current = false;
      setBusy(false);
    }
  }

  return { busy, run };
}
