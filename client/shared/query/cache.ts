import type { Failure } from '../api/failure';
import type { Loaded, Query, QueryState } from './query';
import type { QueryShelf } from './shelf';

// Queries of all shapes lie in one map; what goes in and out is typed by the query at hand.
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- see above
type Any = any;
type Change<Data> = (data: Data) => Data;

interface Entry {
  readonly key: string;
  readonly owner: string;
  /** As the server last said, without what is still on its way. */
  known?: Any;
  receivedAt?: number;
  failure?: Failure;
  isExpired: boolean;
  /** The person's own changes under way, shown on top of `known`. */
  changes: Change<Any>[];
  /** Grows when a change ends: what was asked for before may not have seen it. */
  settled: number;
  flight?: Promise<void>;
  state: QueryState<Any>;
}

interface CachePorts {
  readonly now: () => number;
  readonly shelf?: QueryShelf;
  /** How many answers are remembered that nobody looks at. */
  readonly most?: number;
}

const NOTHING: QueryState<never> = { isLoading: false };
const LOADING: QueryState<never> = { isLoading: true };

/** Parameters in one order, whatever order they were written in. */
const keyOf = (owner: string, name: string, params: object): string =>
  JSON.stringify([
    owner,
    name,
    Object.entries(params)
      .filter(([, value]) => value !== undefined)
      .sort(),
  ]);

export type QueryCache = ReturnType<typeof createQueryCache>;

/**
 * What the server has said, for all screens: one request for those who ask at the same time, shown again at once while
 * it is renewed, dropped with the person it belongs to. Apart from React and Taro (docs/adr/0011-query-cache.md).
 */
export function createQueryCache({ now, shelf, most = 100 }: CachePorts) {
  const entries = new Map<string, Entry>();
  const watchers = new Set<{ readonly renew: () => void; readonly key: () => string | undefined }>();
  const listeners = new Set<() => void>();
  let person: string | undefined;

  const tell = () => listeners.forEach((listener) => listener());

  /** Undefined for a person's query while nobody is here. */
  function address(query: Query<Any, Any>, params: object): string | undefined {
    if (query.of === 'everyone') return keyOf('', query.name, params);
    return person === undefined ? undefined : keyOf(person, query.name, params);
  }

  function show(entry: Entry): void {
    const { known, changes, failure, receivedAt, flight } = entry;
    const data = known === undefined ? undefined : changes.reduce((shown, change) => change(shown), known);
    entry.state = { data, failure, receivedAt, isLoading: flight !== undefined };
    tell();
  }

  function forgetUnseen(): void {
    const seen = new Set([...watchers].map(({ key }) => key()));
    for (const { key, changes } of [...entries.values()].slice(0, Math.max(0, entries.size - most))) {
      if (!seen.has(key) && changes.length === 0) entries.delete(key);
    }
  }

  function entryOf(query: Query<Any, Any>, params: object): Entry | undefined {
    const key = address(query, params);
    if (key === undefined) return undefined;
    const owner = query.of === 'everyone' ? '' : (person ?? '');
    const there = entries.get(key);
    const kept = there === undefined && query.isKept ? shelf?.read(owner, key) : undefined;
    const entry: Entry = there ?? {
      key,
      owner,
      isExpired: false,
      changes: [],
      settled: 0,
      state: NOTHING,
      ...kept,
    };
    // Last in the map is last used.
    entries.delete(key);
    entries.set(key, entry);
    if (there === undefined) forgetUnseen();
    if (kept !== undefined) show(entry);
    return entry;
  }

  function keep({ owner, key, known, receivedAt = now(), isExpired }: Entry): void {
    shelf?.write(owner, key, { known, receivedAt, ...(isExpired && { isExpired }) });
  }

  function isFresh({ known, receivedAt, isExpired, failure }: Entry, freshMs: number): boolean {
    if (known === undefined || receivedAt === undefined || isExpired || failure !== undefined) return false;
    const age = now() - receivedAt;
    return age >= 0 && age < freshMs;
  }

  /** One load of an entry at a time; whoever comes meanwhile shares it. */
  function fly(entry: Entry, query: Query<Any, Any>, load: () => Promise<Loaded<Any>>): Promise<void> {
    const isWanted = () => entries.get(entry.key) === entry;
    async function land(): Promise<void> {
      let result: Loaded<Any>;
      let settled: number;
      do {
        settled = entry.settled;
        result = await load();
      } while (result.ok && settled !== entry.settled && isWanted());
      if (!isWanted()) return;
      entry.failure = result.ok ? undefined : result.failure;
      if (result.ok) {
        Object.assign(entry, { known: result.data, receivedAt: now(), isExpired: false });
        if (query.isKept) keep(entry);
      }
    }
    if (entry.flight === undefined) {
      entry.flight = land().finally(() => {
        entry.flight = undefined;
        show(entry);
      });
      show(entry);
    }
    return entry.flight;
  }

  async function refresh<P extends object, D>(query: Query<P, D>, params: P): Promise<void> {
    const entry = entryOf(query, params);
    if (entry !== undefined) await fly(entry, query, () => query.load(params, entry.known));
  }

  async function ensure<P extends object, D>(query: Query<P, D>, params: P): Promise<void> {
    const entry = entryOf(query, params);
    if (entry !== undefined && !isFresh(entry, query.freshMs)) await refresh(query, params);
  }

  const renewWatched = () => watchers.forEach(({ renew }) => renew());

  return {
    /** Tells of every change of any state. @returns how to stop it */
    listen(listener: () => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** What is to be drawn now; the same object until something changes. */
    state<P extends object, D>(query: Query<P, D>, params: P): QueryState<D> {
      const key = address(query, params);
      const there = key === undefined ? undefined : entries.get(key);
      // Whoever looks has asked or is about to: a screen must not flash “nothing here” first.
      return there === undefined || there.state === NOTHING ? LOADING : there.state;
    },
    /** Somebody looks at it from now on: it is loaded, and renewed whenever it must be. @returns how to look away */
    watch<P extends object, D>(query: Query<P, D>, params: P): () => void {
      const watcher = { renew: () => void ensure(query, params), key: () => address(query, params) };
      watchers.add(watcher);
      watcher.renew();
      return () => void watchers.delete(watcher);
    },
    /** Loads what is not known or no longer fresh. */
    ensure,
    /** Loads in any case: the person pulls, or taps “again”. */
    refresh,
    /** Goes on from what is known, as a list does at its end. Does nothing before the first load. */
    async extend<P extends object, D>(query: Query<P, D>, params: P, load: (known: D) => Promise<Loaded<D>>) {
      const entry = entryOf(query, params);
      await entry?.flight;
      if (entry?.known !== undefined) await fly(entry, query, () => load(entry.known));
    },
    /** What is being looked at and no longer fresh, or failed, is asked for again: the network is back. */
    renewWatched,
    /** Every answer of these queries is old from now on; what is being looked at is asked for again. */
    expire(...names: readonly string[]): void {
      for (const entry of entries.values()) {
        if (names.includes((JSON.parse(entry.key) as string[])[1] ?? '')) entry.isExpired = true;
      }
      renewWatched();
    },
    /**
     * Shows `change` at once while `act` asks the server; a refusal takes it back and leaves everything else that
     * changed meanwhile. `change` says what is to be (“5 pieces”, not “one more”): it may be applied twice.
     */
    async change<P extends object, D, Result extends { readonly ok: boolean }>(
      query: Query<P, D>,
      params: P,
      change: Change<D>,
      act: () => Promise<Result>,
    ): Promise<Result> {
      const entry = entryOf(query, params);
      if (entry === undefined) return act();
      entry.changes.push(change);
      show(entry);
      const result = await act();
      entry.changes = entry.changes.filter((one) => one !== change);
      Object.assign(entry, { settled: entry.settled + 1, isExpired: true });
      if (result.ok && entry.known !== undefined) {
        entry.known = change(entry.known as D);
        // A restart before the server's word on it must not show what was before.
        if (query.isKept && entries.get(entry.key) === entry) keep(entry);
      }
      show(entry);
      // The server's word on all of it, once, after the last of several quick taps.
      if (entry.changes.length === 0 && entries.get(entry.key) === entry) renewWatched();
      return result;
    },
    /** Who is here, or nobody. What belongs to somebody else is forgotten, here and on the device. */
    setPerson(openid: string | undefined): void {
      shelf?.keepOnly(openid);
      if (openid === person) return;
      person = openid;
      for (const { key, owner } of entries.values()) {
        if (owner !== '' && owner !== openid) entries.delete(key);
      }
      tell();
      renewWatched();
    },
  };
}
