/**
 * Callers that come while one run is under way share it; the next one after its end starts anew.
 * A run that began under another `key` is not shared: what it brings is no longer wanted.
 */
export function singleFlight<T>(run: () => Promise<T>, key: () => unknown): () => Promise<T> {
  let flight: { readonly key: unknown; readonly result: Promise<T> } | undefined;
  return () => {
    const wanted = key();
    if (flight !== undefined && flight.key === wanted) return flight.result;
    const mine = {
      key: wanted,
      result: run().finally(() => {
        if (flight === mine) flight = undefined;
      }),
    };
    flight = mine;
    return mine.result;
  };
}
