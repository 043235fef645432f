import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Storage } from '../../platform/types';
import { keyOf, type Lines } from './lines';
import type { CartLine } from './types';

const SLOT = 'cart.prices';

/** Fen that somebody has seen and accepted, by line. */
type Seen = Readonly<Record<string, number>>;

/** The server remembers the price at which a line was put in; that a later one has been seen the device does. */
export interface AcknowledgedPrices {
  readonly store: StoreApi<Seen>;
  acknowledge(line: CartLine, lines: Lines): void;
}

export function acknowledgedPrices(storage: Storage): AcknowledgedPrices {
  function read(): Seen {
    try {
      return (JSON.parse(storage.get(SLOT) ?? '{}') as Seen | null) ?? {};
    } catch {
      return {};
    }
  }
  const store = createStore<Seen>(read);
  return {
    store,
    acknowledge(line, lines) {
      const before = store.getState();
      // Only of lines that are still there: it must not grow for ever.
      const kept = lines.map(keyOf).filter((key) => before[key] !== undefined);
      const seen = Object.fromEntries(kept.map((key) => [key, before[key]] as const));
      const next = { ...seen, [keyOf(line)]: line.fen } as Seen;
      store.setState(next, true);
      storage.set(SLOT, JSON.stringify(next));
    },
  };
}

/** A changed price that has been seen is no news any more. */
export const withSeenPrices = (lines: Lines, seen: Seen): Lines =>
  lines.map((line) =>
    line.state === 'price_changed' && seen[keyOf(line)] === line.fen ? { ...line, state: 'ok' } : line,
  );
