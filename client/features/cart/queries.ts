import type { AnswerOf, OperationId, RequestOf } from '../../shared/api/contract';
import type { ApiResult } from '../../shared/api/send';
import type { Loaded, Query } from '../../shared/query';
import type { ProductItem } from '../catalogue/queries';
import { keyOf, lineOf, type Lines, type RoomsOf } from './lines';

type ProjectRow = AnswerOf<'postCartProjectList'>['data']['items'][number];
export type Call = <Id extends OperationId>(operationId: Id, body: RequestOf<Id>) => Promise<ApiResult<Id>>;

const FRESH_MS = 30_000;
const MOST_LINES = 200;
const MOST_IDS = 100;

/** Lines that say what they said before stay the same objects: nothing of them is drawn anew. */
export function sameWhereEqual(lines: Lines, known: Lines = []): Lines {
  const before = new Map(known.map((line) => [keyOf(line), line]));
  return lines.map((line) => {
    const old = before.get(keyOf(line));
    return old !== undefined && JSON.stringify(old) === JSON.stringify(line) ? old : line;
  });
}

/** What the cart asks the server for. */
export function cartQueries(call: Call) {
  const cart: Query<object, Lines> = {
    name: 'cart',
    of: 'person',
    freshMs: FRESH_MS,
    isKept: true,
    /** All of it: a sum and a tick for everything need every line. */
    async load(_params, known) {
      const lines = new Map<string, Lines[number]>();
      let cursor: string | undefined;
      do {
        const page = await call('postCartList', {
          limit: MOST_LINES,
          ...(cursor !== undefined && { cursor }),
        });
        if (!page.ok) return page;
        const { items, next_cursor } = page.answer.data;
        // A line that moved between two pages is not there twice.
        for (const line of items.map(lineOf)) if (!lines.has(keyOf(line))) lines.set(keyOf(line), line);
        cursor = next_cursor ?? undefined;
      } while (cursor !== undefined);
      return { ok: true, data: sameWhereEqual([...lines.values()], known) };
    },
  };

  const projects: Query<object, readonly ProjectRow[]> = {
    name: 'cart-projects',
    of: 'person',
    freshMs: FRESH_MS,
    isKept: true,
    async load() {
      const result = await call('postCartProjectList', {});
      if (result.ok) return { ok: true, data: result.answer.data.items };
      return result;
    },
  };

  /** A guest's products as they are now, however many. */
  const products: Query<{ readonly ids: readonly string[] }, readonly ProductItem[]> = {
    name: 'cart-products',
    of: 'everyone',
    freshMs: 2 * FRESH_MS,
    async load({ ids }): Promise<Loaded<readonly ProductItem[]>> {
      const found: ProductItem[] = [];
      for (let at = 0; at < ids.length; at += MOST_IDS) {
        const page = await call('postProductList', { ids: ids.slice(at, at + MOST_IDS) });
        if (!page.ok) return page;
        found.push(...page.answer.data.items);
      }
      return { ok: true, data: found };
    },
  };
  return { cart, projects, products };
}

export type CartQueries = ReturnType<typeof cartQueries>;

export const roomsIn = (rows: readonly ProjectRow[] = []): RoomsOf =>
  new Map(rows.filter(({ cart_rooms }) => cart_rooms > 0).map((row) => [row.cart_number, row.cart_rooms]));
