import type { AnswerOf, OperationId } from '../../shared/api/contract';
import { endless, type Loaded, type Query } from '../../shared/query';
import { session } from '../../shared/services';

export type ProductItem = AnswerOf<'postProductList'>['data']['items'][number];
export type ProductDetail = AnswerOf<'postProductDetail'>['data'];
export type DictWord = AnswerOf<'postDictList'>['data']['items'][number];
export type ProductSort = 'recommended' | 'newest' | 'price_asc' | 'price_desc';

/** The catalogue changes a few times a day; prices are looked at again when an order is made. */
const FRESH_MS = 60_000;
const MOST_PER_PAGE = 50;

type Answer<Id extends OperationId> = Awaited<ReturnType<typeof session.call<Id>>>;

const dataOf = <Id extends OperationId, Data>(
  result: Answer<Id>,
  data: (answer: AnswerOf<Id>) => Data,
): Loaded<Data> =>
  result.ok ? { ok: true, data: data(result.answer) } : { ok: false, failure: result.failure };

interface ProductListParams {
  readonly keyword?: string;
  /** A `system_dict_id`; what lies below it counts. */
  readonly category?: string;
  readonly sort?: ProductSort;
}

/** What is on the shelf, page by page. */
export const productList = endless<ProductListParams, ProductItem>({
  name: 'products',
  of: 'everyone',
  freshMs: FRESH_MS,
  isKept: true,
  idOf: ({ product_id }) => product_id,
  loadPage: async (params, cursor) =>
    dataOf(
      await session.call('postProductList', {
        ...params,
        limit: MOST_PER_PAGE,
        ...(cursor !== undefined && { cursor }),
      }),
      ({ data }) => data,
    ),
});

/** Named products in the order of the names, those off the shelf too (`on_sale: false`); unknown ones are left out. */
export const productsByIds: Query<{ readonly ids: readonly string[] }, readonly ProductItem[]> = {
  name: 'products-by-ids',
  of: 'everyone',
  freshMs: FRESH_MS,
  isKept: true,
  load: async ({ ids }) => {
    if (ids.length === 0) return { ok: true, data: [] };
    return dataOf(await session.call('postProductList', { ids: [...ids] }), ({ data }) => data.items);
  },
};

/** A product's page; `id` is either of its ids. */
export const productDetail: Query<{ readonly id: string }, ProductDetail> = {
  name: 'product',
  of: 'everyone',
  freshMs: FRESH_MS,
  isKept: true,
  load: async ({ id }) =>
    dataOf(await session.call('postProductDetail', { product_id: id }), ({ data }) => data),
};

/** The words below one of the dictionary's: its `system_dict_id` or name. */
export const dictionary: Query<{ readonly parent: string }, readonly DictWord[]> = {
  name: 'dictionary',
  of: 'everyone',
  freshMs: 10 * FRESH_MS,
  isKept: true,
  load: async ({ parent }) =>
    dataOf(await session.call('postDictList', { parent }), ({ data }) => data.items),
};

/** The dictionary's word below which the categories of products are. */
export const CATEGORIES = { parent: '产品分类' } as const;
