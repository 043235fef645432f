import type { Loaded, Query } from './query';

/** One answer of a list operation of the contract. */
export interface ListPage<Row> {
  readonly items: readonly Row[];
  /** Null at the end of the list. */
  readonly next_cursor: string | null;
}

/** As far as a list has been read. */
export interface Rows<Row> {
  readonly rows: readonly Row[];
  readonly next: string | null;
  readonly pages: number;
}

interface EndlessOptions<Params, Row> extends Pick<
  Query<object, unknown>,
  'name' | 'of' | 'freshMs' | 'isKept'
> {
  readonly idOf: (row: Row) => string;
  loadPage(params: Params, cursor: string | undefined): Promise<Loaded<ListPage<Row>>>;
}

export interface EndlessQuery<Params extends object, Row> extends Query<Params, Rows<Row>> {
  /** The next page after what is known. */
  more(params: Params, known: Rows<Row>): Promise<Loaded<Rows<Row>>>;
}

/**
 * A list that is read page by page. Renewing it loads every page that had been read and shows them together, so that
 * rows and place stay; a page that fails leaves the list as it was.
 */
export function endless<Params extends object, Row>({
  idOf,
  loadPage,
  ...query
}: EndlessOptions<Params, Row>): EndlessQuery<Params, Row> {
  const start: Rows<Row> = { rows: [], next: null, pages: 0 };

  async function more(params: Params, known: Rows<Row>): Promise<Loaded<Rows<Row>>> {
    if (known.pages > 0 && known.next === null) return { ok: true, data: known };
    const page = await loadPage(params, known.next ?? undefined);
    if (!page.ok) return page;
    const { items, next_cursor } = page.data;
    // A row that moved between two pages is not shown twice.
    const seen = new Set(known.rows.map(idOf));
    const rows = [...known.rows, ...items.filter((row) => !seen.has(idOf(row)))];
    return { ok: true, data: { rows, next: next_cursor, pages: known.pages + 1 } };
  }

  return {
    ...query,
    more,
    async load(params, known) {
      let read: Loaded<Rows<Row>> = await more(params, start);
      while (read.ok && read.data.pages < (known?.pages ?? 1) && read.data.next !== null) {
        read = await more(params, read.data);
      }
      return read;
    },
  };
}
