import { LIMITS, type LimitName } from '../../domain/limits';
import type { Shop } from './shop';

/** As `pocketbase/hooks/guard/limits.ts` writes a window: start in ms × 1000 + count. */
const SCALE = 1000;
/** Later than any test ends. */
const LATER_MS = 600_000;

/** The windows in which the guard counts calls; the database must be started with `{ testRoutes: true }`. */
export function windowsOf({ operate }: Shop) {
  const path = '/api/tests/windows';
  const write = (key: string, start: number, count: number) =>
    operate('POST', path, { key, value: start * SCALE + count });
  return {
    /** Leaves `left` calls, in a window that does not close while a test runs, however slow the machine is. */
    leave: (name: LimitName, who: string, left: number) =>
      write(`${name}:${who}`, Date.now() + LATER_MS, LIMITS[name].max - left),
    /** As if the last call that is let in came just now. */
    fill: (name: LimitName, who: string) => write(`${name}:${who}`, Date.now(), LIMITS[name].max),
    /** As if the last call of a full window were just long enough ago. */
    passBy: (name: LimitName, who: string) =>
      write(`${name}:${who}`, Date.now() - LIMITS[name].ms, LIMITS[name].max),
    /** How many calls each window counts, by `limit:who`. */
    counts: async (): Promise<{ [key: string]: number }> => {
      const all = (await operate('GET', path)).body as { [key: string]: number };
      return Object.fromEntries(Object.entries(all).map(([key, value]) => [key, value % SCALE]));
    },
  };
}
