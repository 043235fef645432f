export { endless, type ListPage, type Rows } from './endless';
export type { Loaded, Query, QueryState } from './query';
export { useEndless, useQuery } from './use-query';
