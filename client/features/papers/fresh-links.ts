import { FILE_LINK_S, RENEW_LINK_BELOW } from '../../../domain/lifetimes';

const TRUST_MS = FILE_LINK_S * 1_000 * (1 - RENEW_LINK_BELOW);

interface FreshLinks {
  /** Resolves when the links are surely new enough to load a picture from; `force` when one proved dead. */
  ensure(force?: boolean): Promise<void>;
}

/** Asks for new links only when the last ones are too old, once for all who want them at the same time. */
export function createFreshLinks(refresh: () => Promise<void>, now: () => number): FreshLinks {
  let freshAt = -Infinity;
  let flight: Promise<void> | undefined;
  return {
    ensure(force = false) {
      if (flight !== undefined) return flight;
      const age = now() - freshAt;
      // A clock set back tells nothing about the age.
      if (!force && age >= 0 && age < TRUST_MS) return Promise.resolve();
      flight = refresh()
        .then(() => void (freshAt = now()))
        .finally(() => (flight = undefined));
      return flight;
    },
  };
}
