import { useState } from 'react';
import { View } from '@tarojs/components';
import { Button } from '../../../shared/ui/button';
import { Empty } from '../../../shared/ui/empty';
import { InfiniteList } from '../../../shared/ui/infinite-list';
import { ProductLineBones } from '../../../shared/ui/skeleton/shapes';
import { go } from '../../../shared/navigate';
import { StaleNote } from '../../../shared/ui/stale-note';
import { AddSheet } from '../../cart/components/add-sheet';
import type { ProductItem } from '../../catalogue/queries';
import { usePull } from '../hooks/use-pull';
import { useShelf } from '../hooks/use-shelf';
import { listState } from '../list-state';
import { findText } from '../text';
import { FoldedLine } from './folded-line';
import { ShelfFilters } from './shelf-filters';

/** What lies in one category. */
export function Shelf({ category }: { readonly category: string }) {
  const shelf = useShelf(category);
  const { lines, series, colours, count, filter, setFilter, failure, more, refresh } = shelf;
  const [adding, setAdding] = useState<ProductItem>();
  usePull(refresh);
  if (lines === undefined) {
    return failure ? (
      <StaleNote failure={failure} onRetry={() => void refresh()} />
    ) : (
      <ProductLineBones count={6} />
    );
  }
  const isFiltered = filter.series !== undefined || filter.colour !== undefined;
  const isEmpty = lines.length === 0 && !shelf.hasMore;
  return (
    <>
      <View className="shelf__filters">
        <ShelfFilters series={series} colours={colours} count={count} filter={filter} onFilter={setFilter} />
      </View>
      {failure && !shelf.hasMore && (
        <StaleNote failure={failure} receivedAt={shelf.receivedAt} onRetry={() => void refresh()} />
      )}
      {isEmpty ? (
        <Empty
          title={isFiltered ? findText.noMatch : findText.emptyShelf}
          hint={isFiltered ? undefined : findText.emptyShelfHint}
        >
          {isFiltered ? (
            <Button kind="soft" onTap={() => setFilter({})}>
              {findText.clearFilters}
            </Button>
          ) : (
            <Button kind="soft" onTap={() => void go('search')}>
              {findText.toSearch}
            </Button>
          )}
        </Empty>
      ) : (
        <InfiniteList
          state={listState(shelf)}
          onMore={() => void more()}
          bones={<ProductLineBones count={2} />}
          end={findText.shelfEnd}
          error={failure?.message}
        >
          {lines.map((line) => (
            <FoldedLine key={line.key} line={line} onAdd={setAdding} />
          ))}
        </InfiniteList>
      )}
      <AddSheet product={adding} onClose={() => setAdding(undefined)} />
    </>
  );
}
