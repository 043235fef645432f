import { PRODUCT_STATUS } from '../../../domain/products';
import { productOrder, type ProductListAsk } from '../../../domain/product-list';
import { PAGE_SIZE } from '../../../domain/paging';
import type { Result } from '../../../domain/result';
import type { ProductDetailRow, ProductRow } from '../../../shared/catalogue-rows';
import { DICTIONARY, PRODUCTS } from '../../schema/access';
import { FILE_PATH, filesOf, pathOf } from '../attachments/shown';
import { contains } from '../records/contains';
import { jsonColumn, readJson, readPage, type Columns, type JsonRows } from '../records/page';
import { FIRST_PICTURE } from './rows';

const COLUMNS: { readonly [column in keyof Omit<ProductRow, 'rank' | 'place'>]-?: string } = {
  product_id: 'p.id',
  prod_list_id: 'p.prod_list_id',
  product_name: 'p.prod_list_name',
  product_modelnumber: 'p.prod_list_modelnumber',
  product_basic_price: 'p.prod_list_basic_price',
  product_unit: 'p.prod_list_unit',
  category: 'p.prod_list_category',
  tags: 'p.prod_list_tags',
  stock: 'p.prod_list_stock',
  status: 'p.prod_list_status',
  is_delete: 'p.is_delete',
  picture: pathOf(FIRST_PICTURE),
  sort: 'p.prod_list_sort',
  created: 'p.created',
};

const SEARCHED = ['p.prod_list_name', 'p.prod_list_modelnumber', 'p.prod_list_tags'];
const RANK = 'CASE WHEN instr(lower(p.prod_list_modelnumber), lower({:keyword})) = 1 THEN 0 ELSE 1 END';

/** A category and everything below it. */
const IN_CATEGORY = `p.prod_list_category IN (
  WITH RECURSIVE below(id) AS (SELECT {:category} UNION
    SELECT d.system_dict_id FROM below CROSS JOIN ${DICTIONARY} d ON d.dict_word_parent_id = below.id AND d.is_delete = 0)
  SELECT id FROM below)`;

/** What is on the shelf, a page of it in one statement. */
export function shelf(app: core.App, ask: ProductListAsk): Result<JsonRows> {
  const keyword = (ask.keyword || '').trim();
  const category = ask.category || '';
  return readPage(
    app,
    {
      columns: { ...COLUMNS, ...(keyword && { rank: RANK }) },
      from: `${PRODUCTS} p`,
      order: productOrder(ask),
      // in the shop's own orders an index brings the rows; preparing the longer statement costs more than it saves
      ...(keyword || category ? { shown: `${PRODUCTS} p ON p.id = page.id` } : {}),
    },
    {
      where: [
        'p.is_delete = 0',
        `p.prod_list_status = '${PRODUCT_STATUS.onShelf}'`,
        ...(category ? [IN_CATEGORY] : []),
        ...(keyword ? [contains(SEARCHED)] : []),
      ],
      params: { ...(category && { category }), ...(keyword && { keyword }) },
      limit: ask.limit || PAGE_SIZE.product,
      cursor: ask.cursor,
    },
  );
}

/** The record id that a name means, which is a record id or a business id. */
const idOf = (name: string): string =>
  `COALESCE((SELECT named.id FROM ${PRODUCTS} named WHERE named.prod_list_id = ${name}), ${name})`;

/** The products with these names, on the shelf or not; unknown and deleted ones are absent. */
export const namedOnes = (app: core.App, names: readonly string[]): JsonRows =>
  readJson(
    app,
    { ...COLUMNS, place: 'want.key' },
    `json_each({:names}) AS want CROSS JOIN ${PRODUCTS} p ON p.id = ${idOf('want.value')}
      WHERE p.is_delete = 0`,
    { names: JSON.stringify(names) },
  );

const DETAIL: {
  readonly [column in keyof Omit<ProductDetailRow, 'rank' | 'place' | 'documents'>]-?: string;
} = {
  ...COLUMNS,
  summary: 'p.prod_list_summary',
  specifications: jsonColumn('p.prod_list_function'),
  pictures: filesOf(
    "CASE WHEN json_valid(p.prod_list_pictures) THEN p.prod_list_pictures ELSE '[]' END",
    FILE_PATH,
  ),
};

/** The product with this name, with everything its page shows and `more`; no row when it is unknown or deleted. */
export const wholeProduct = (app: core.App, name: string, more: Columns): JsonRows =>
  readJson(app, { ...DETAIL, ...more }, `${PRODUCTS} p WHERE p.id = ${idOf('{:name}')} AND p.is_delete = 0`, {
    name,
  });
