import { singleFlight } from './single-flight';

/** Before each try: phones say that the network is back before it carries anything. */
const WAITS_MS = [0, 2_000, 6_000, 15_000];

interface LateRetryPorts {
  /** Whether the thing is still to be done. */
  readonly isOwed: () => boolean;
  readonly act: () => Promise<void>;
  readonly wait: (ms: number) => Promise<void>;
}

/** For what failed for want of a network: a few tries once it may be back, never two rounds at once. */
export function lateRetry({ isOwed, act, wait }: LateRetryPorts): () => Promise<void> {
  return singleFlight(
    async () => {
      for (const ms of WAITS_MS) {
        if (ms > 0) await wait(ms);
        if (!isOwed()) return;
        await act();
      }
    },
    () => 'one',
  );
}
