import { useMemo, useState } from 'react';
import { useEndless } from '../../../shared/query';
import { productList, type ProductItem } from '../../catalogue/queries';
import { listState } from '../../find/list-state';
import { recommendedOf } from '../recommended';

/** Two phone screens; further ones as they come near. */
const AT_ONCE = 8;
const FURTHER = 12;

const NONE: readonly ProductItem[] = [];

/**
 * What is recommended, as far as somebody has looked.
 * @param ofTheRoom comes first; undefined while it is not known: what is shown must not move under a finger
 */
export function useRecommended(ofTheRoom: readonly ProductItem[] | undefined) {
  const {
    rows = NONE,
    hasMore,
    isLoading,
    failure,
    receivedAt,
    more,
    refresh,
  } = useEndless(productList, {
    sort: 'recommended',
  });
  const [shown, setShown] = useState(AT_ONCE);
  const all = useMemo(() => recommendedOf(ofTheRoom ?? NONE, rows), [ofTheRoom, rows]);
  const isAllShown = shown >= all.length;
  const reading = { hasMore: hasMore || rows === NONE, isLoading, failure };
  const isAwaited = failure === undefined && (rows === NONE || ofTheRoom === undefined);
  return {
    /** Undefined before the first answer. */
    products: isAwaited ? undefined : all.slice(0, shown),
    rows,
    state: isAllShown ? listState(reading) : ('more' as const),
    failure,
    receivedAt,
    onMore() {
      setShown((now) => Math.max(now, Math.min(now, all.length) + FURTHER));
      if (isAllShown) void more();
    },
    refresh,
  };
}
