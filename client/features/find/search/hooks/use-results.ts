import { useMemo, useState } from 'react';
import { useEndless } from '../../../../shared/query';
import type { ResultSort } from '../components/result-filters';
import { foundProducts } from '../found';
import { choicesIn, filtered, type ResultFilter } from '../result-filter';

/** What was found for some words, narrowed and sorted as the person chose. */
export function useResults(keyword: string) {
  const [sort, setSort] = useState<ResultSort>('recommended');
  const [filter, setFilter] = useState<ResultFilter>({});
  const ask = sort === 'recommended' ? { keyword } : { keyword, sort };
  const { rows, ...state } = useEndless(foundProducts, ask);
  const shown = useMemo(() => rows && filtered(rows, filter), [rows, filter]);
  const choices = useMemo(() => choicesIn(rows ?? []), [rows]);
  return {
    ...state,
    ...choices,
    shown,
    /** Nothing at all, whatever is chosen. */
    isNothing: rows !== undefined && rows.length === 0 && !state.hasMore,
    sort,
    setSort,
    filter,
    setFilter,
  };
}
