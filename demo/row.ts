import type { Row } from './demo-file';
import { recordId } from './ids';

/** A row with its record id, made from `key`. */
export const row = (
  table: string,
  key: string,
  columns: { readonly [column: string]: unknown },
  written: Row['written'],
  rest: Pick<Row, 'file' | 'person'> = {},
): Row => ({ table, columns: { id: recordId(`${table}:${key}`), ...columns }, written, ...rest });
