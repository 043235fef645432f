import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { useDidShow } from '@tarojs/taro';
import { queries } from '../services';
import type { EndlessQuery, Rows } from './endless';
import type { Query, QueryState } from './query';

/** What the server says, for a screen: loaded when it opens, renewed when it is seen again and is no longer fresh. */
export function useQuery<Params extends object, Data>(
  query: Query<Params, Data>,
  params: Params,
): QueryState<Data> & { readonly refresh: () => Promise<void> } {
  // By what they say: screens write their parameters anew in every drawing.
  const asked = JSON.stringify(params);
  const read = useCallback(() => queries.state(query, JSON.parse(asked) as Params), [query, asked]);
  const state = useSyncExternalStore(queries.listen, read, read);
  useEffect(() => queries.watch(query, JSON.parse(asked) as Params), [query, asked]);
  useDidShow(() => void queries.ensure(query, params));
  const refresh = useCallback(() => queries.refresh(query, JSON.parse(asked) as Params), [query, asked]);
  return { ...state, refresh };
}

/** A list that is read page by page; `more` at its end. */
export function useEndless<Params extends object, Row>(query: EndlessQuery<Params, Row>, params: Params) {
  const { data, ...state } = useQuery<Params, Rows<Row>>(query, params);
  const asked = JSON.stringify(params);
  const more = useCallback(() => {
    const given = JSON.parse(asked) as Params;
    return queries.extend(query, given, (known) => query.more(given, known));
  }, [query, asked]);
  return { ...state, rows: data?.rows, hasMore: data !== undefined && data.next !== null, more };
}
