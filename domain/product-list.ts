import { newestFirst, type Order } from './paging';
import { invalidFields, ok, type Result } from './result';

/** How a list of products is asked for. */
export const PRODUCT_SORTS = ['recommended', 'newest', 'price_asc', 'price_desc'] as const;
export type ProductSort = (typeof PRODUCT_SORTS)[number];

export interface ProductListAsk {
  readonly keyword?: string;
  readonly category?: string;
  readonly sort?: ProductSort;
  readonly ids?: string[];
  readonly cursor?: string | null;
  readonly limit?: number;
}

const by = (tag: string, columns: readonly string[], descending: boolean): Order => ({
  tag,
  by: [...columns.map((column) => [column, 'integer'] as const), ['product_id', 'id']],
  descending,
});

const ORDERS: { readonly [sort in ProductSort]: Order } = {
  recommended: by('r', ['sort'], false),
  newest: newestFirst('created', 'product_id'),
  price_asc: by('a', ['product_basic_price'], false),
  price_desc: by('d', ['product_basic_price'], true),
};

/** The shop's own order, behind those whose model number begins with what was typed (`rank` 0). */
const FOUND = by('k', ['rank', 'sort'], false);

/** What a list is sorted by: columns of its rows. */
export function productOrder({ sort = 'recommended', keyword = '' }: ProductListAsk): Order {
  return sort === 'recommended' && keyword.trim() !== '' ? FOUND : ORDERS[sort];
}

/** Named products come all at once and as they were named: nothing else can be asked of them. */
export function productListAsk(ask: ProductListAsk): Result<ProductListAsk> {
  if (ask.ids === undefined) return ok(ask);
  const others = (['keyword', 'category', 'sort', 'cursor', 'limit'] as const).filter((key) => ask[key]);
  if (others.length === 0) return ok(ask);
  return invalidFields(others.map((field) => ({ field, message: '不能与 ids 一起使用，请去掉其一' })));
}
