import { useEffect, useState } from 'react';
import { useEndless } from '../../../shared/query';
import type { InfiniteListProps } from '../../../shared/ui/infinite-list/types';
import { keywordOf } from '../numbers';
import { allOrders, someOrders } from '../queries';
import { LIVE_STATES, STATE_TABS, type StateTab } from '../states';
import type { OrderRow } from '../types';

/** A pause in typing that is long enough to look. */
const PAUSE_MS = 350;

/** What is typed, and what is looked for: after a pause, or at once when asked. */
function useKeyword() {
  const [typed, type] = useState('');
  const [keyword, setKeyword] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setKeyword(keywordOf(typed)), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return { typed, type, keyword, search: () => setKeyword(keywordOf(typed)) };
}

/** How many there are of each live state: only where every order is known, for a wrong number is worse than none. */
function countsOf(rows: readonly OrderRow[]): { readonly [tab in StateTab]?: number } {
  const shown = LIVE_STATES.map((state) => {
    const count = rows.filter(({ order_status }) => order_status === state).length;
    return [state, count === 0 ? undefined : count];
  });
  return { all: rows.length === 0 ? undefined : rows.length, ...Object.fromEntries(shown) };
}

/** The orders of one tab, or those with a word in them; what is known already stands in while they are fetched. */
export function useOrderList(first: StateTab) {
  const [tab, setTab] = useState<StateTab>(first);
  const { typed, type, keyword, search } = useKeyword();
  const all = useEndless(allOrders, {});
  const isAll = tab === 'all' && keyword === '';
  const some = useEndless(isAll ? allOrders : someOrders, {
    ...(tab !== 'all' && { state: tab }),
    ...(keyword !== '' && { keyword }),
  });

  const known = keyword === '' ? all.rows?.filter(({ order_status }) => order_status === tab) : undefined;
  const hasOwn = some.rows !== undefined;
  const isAllKnown = all.rows !== undefined && !all.hasMore;
  // A stand-in that is empty says nothing as long as there may be some further down.
  const rows = some.rows ?? (known?.length === 0 && !isAllKnown ? undefined : known);
  const hasMore = hasOwn ? some.hasMore : !isAllKnown;
  let state: InfiniteListProps['state'] = 'end';
  if (some.isLoading && (hasMore || rows === undefined)) state = 'loading';
  else if (hasMore) state = some.failure === undefined ? 'more' : 'error';

  return {
    tab,
    setTab,
    typed,
    type,
    search,
    keyword,
    tabs: STATE_TABS,
    counts: all.rows !== undefined && isAllKnown && keyword === '' ? countsOf(all.rows) : {},
    rows,
    /** Nobody has ordered anything yet: then no tab has more to say. */
    hasNone: all.rows?.length === 0,
    state,
    more: () => void (hasOwn ? some.more() : some.refresh()),
    refresh: some.refresh,
    failure: some.failure,
    receivedAt: hasOwn ? some.receivedAt : all.receivedAt,
  };
}

export type OrderListShown = ReturnType<typeof useOrderList>;
