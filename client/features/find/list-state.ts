import type { InfiniteListProps } from '../../shared/ui/infinite-list/types';

interface Reading {
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  readonly failure?: object;
}

/** What comes after the rows that are there. */
export function listState({ hasMore, isLoading, failure }: Reading): InfiniteListProps['state'] {
  if (!hasMore) return 'end';
  if (isLoading) return 'loading';
  return failure ? 'error' : 'more';
}
