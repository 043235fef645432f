import { endless, type ListPage, type Loaded } from '../../../shared/query';
import { session } from '../../../shared/services';
import type { ProductItem, ProductSort } from '../../catalogue/queries';
import { stepsFor } from './steps';

export interface SearchAsk {
  readonly keyword: string;
  readonly sort?: ProductSort;
}

const PER_PAGE = 50;

export async function askProducts(
  keyword: string,
  more: { readonly sort?: ProductSort; readonly cursor?: string; readonly limit?: number } = {},
): Promise<Loaded<ListPage<ProductItem>>> {
  const result = await session.call('postProductList', { keyword, limit: PER_PAGE, ...more });
  return result.ok ? { ok: true, data: result.answer.data } : { ok: false, failure: result.failure };
}

const toldBy = ({ product_name, product_modelnumber, tags }: ProductItem): string =>
  [product_name, product_modelnumber, ...tags].join(' ').toLowerCase();

/** What is found for some words, page by page; a place in it is a step of the search and the server's cursor in it. */
export const foundProducts = endless<SearchAsk, ProductItem>({
  name: 'found',
  of: 'everyone',
  freshMs: 60_000,
  idOf: ({ product_id }) => product_id,
  async loadPage({ keyword, sort }, place) {
    const steps = stepsFor(keyword);
    const [, from = '0', cursor] = /^(\d+):(.+)$/.exec(place ?? '') ?? [];
    for (let at = Number(from); ; at += 1) {
      const step = steps[at];
      if (step === undefined) return { ok: true, data: { items: [], next_cursor: null } };
      const page = await askProducts(step.asked, { sort, ...(cursor !== undefined && { cursor }) });
      if (!page.ok) return page;
      const { next_cursor: next } = page.data;
      const items = page.data.items.filter((product) => step.fits(toldBy(product)));
      // The next step only where this one has nothing at all.
      if (items.length > 0 || next !== null || cursor !== undefined) {
        return { ok: true, data: { items, next_cursor: next === null ? null : `${at}:${next}` } };
      }
    }
  },
});
