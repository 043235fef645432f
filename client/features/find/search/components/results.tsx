import { useState } from 'react';
import { Text, View } from '@tarojs/components';
import { Button } from '../../../../shared/ui/button';
import { Empty } from '../../../../shared/ui/empty';
import { InfiniteList } from '../../../../shared/ui/infinite-list';
import { ProductLineBones } from '../../../../shared/ui/skeleton/shapes';
import { StaleNote } from '../../../../shared/ui/stale-note';
import { AddSheet } from '../../../cart/components/add-sheet';
import type { ProductItem } from '../../../catalogue/queries';
import { usePull } from '../../hooks/use-pull';
import { listState } from '../../list-state';
import { findText } from '../../text';
import { useResults } from '../hooks/use-results';
import { searchText } from '../text';
import { FoundLine } from './found-line';
import { NothingFound } from './nothing-found';
import { ResultFilters } from './result-filters';

interface ResultsProps {
  readonly keyword: string;
  readonly onSearch: (words: string) => void;
}

/** What was found. */
export function Results({ keyword, onSearch }: ResultsProps) {
  const results = useResults(keyword);
  const { shown, links, colours, filter, setFilter, sort, setSort, failure, hasMore, more, refresh } =
    results;
  const [adding, setAdding] = useState<ProductItem>();
  usePull(refresh);
  if (results.isNothing) return <NothingFound keyword={keyword} />;
  return (
    <>
      <ResultFilters
        links={links}
        colours={colours}
        filter={filter}
        sort={sort}
        onFilter={setFilter}
        onSort={setSort}
      />
      {shown && !hasMore && (
        <View className="search__count" role="status">
          <Text>{searchText.found(shown.length)}</Text>
        </View>
      )}
      {shown === undefined && !failure && <ProductLineBones count={6} />}
      {failure && (shown === undefined || !hasMore) && (
        <StaleNote failure={failure} receivedAt={results.receivedAt} onRetry={() => void refresh()} />
      )}
      {shown?.length === 0 && !hasMore && (
        <Empty title={findText.noMatch}>
          <Button kind="soft" onTap={() => setFilter({})}>
            {findText.clearFilters}
          </Button>
        </Empty>
      )}
      {shown && (shown.length > 0 || hasMore) && (
        <InfiniteList
          state={listState(results)}
          onMore={() => void more()}
          bones={<ProductLineBones count={2} />}
          end={searchText.end}
          error={failure?.message}
        >
          {shown.map((product) => (
            <FoundLine key={product.product_id} product={product} onAdd={setAdding} onSearch={onSearch} />
          ))}
        </InfiniteList>
      )}
      <AddSheet product={adding} onClose={() => setAdding(undefined)} />
    </>
  );
}
