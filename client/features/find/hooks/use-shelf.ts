import { useEffect, useMemo, useState } from 'react';
import { foldLines } from '../../../../domain/families';
import { useEndless } from '../../../shared/query';
import { productList } from '../../catalogue/queries';
import { coloursOf, isShown, seriesOf, type ShelfFilter } from '../series';

/** As far as this a category is read without being asked, so that its filters are all there and its count is known. */
const READ_AHEAD = 300;

/** A category: what is on its shelf, folded into lines and narrowed by what the person chose. */
export function useShelf(category: string) {
  const { rows, hasMore, more, refresh, failure, isLoading, receivedAt } = useEndless(productList, {
    category,
  });
  const [filter, setFilter] = useState<ShelfFilter>({});
  const read = rows?.length ?? 0;
  const reads = hasMore && !isLoading && failure === undefined && read > 0 && read < READ_AHEAD;
  useEffect(() => {
    if (reads) void more();
  }, [reads, more]);

  const series = useMemo(() => seriesOf(rows ?? []), [rows]);
  const colours = useMemo(() => coloursOf(rows ?? []), [rows]);
  const lines = useMemo(
    () => rows && foldLines(rows.filter((product) => isShown(product, filter))),
    [rows, filter],
  );
  return {
    lines,
    series,
    colours,
    filter,
    setFilter,
    /** All there are; undefined while some have not been read. */
    count: hasMore ? undefined : rows?.length,
    hasMore,
    more,
    refresh,
    failure,
    isLoading,
    receivedAt,
  };
}
