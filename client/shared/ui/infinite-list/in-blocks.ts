import { Children, type ReactNode } from 'react';

/** Rows that come and go together: few enough to be drawn at once, many enough that few are watched. */
export const ROWS_IN_BLOCK = 12;

/** The rows in groups, in their order; a row's own key is kept. */
export function inBlocks(rows: ReactNode): ReactNode[][] {
  const all = Children.toArray(rows);
  return Array.from({ length: Math.ceil(all.length / ROWS_IN_BLOCK) }, (_, at) =>
    all.slice(at * ROWS_IN_BLOCK, (at + 1) * ROWS_IN_BLOCK),
  );
}
