import type { Product } from '../../../domain/products';
import { PRODUCTS } from '../../schema/access';
import { readRows } from '../records/sql';

/** The first of a product's pictures; a column that holds no list has none. */
export const FIRST_PICTURE = `CASE WHEN json_valid(p.prod_list_pictures)
  THEN COALESCE(json_extract(p.prod_list_pictures, '$[0]'), '') ELSE '' END`;

// Ids as one JSON list: one statement for any number of them, each looked up by its index.
const productRows = (where: string): string => `SELECT p.id, p.prod_list_id, p.prod_list_name,
  p.prod_list_modelnumber, p.prod_list_basic_price, p.prod_list_stock, p.prod_list_status, p.is_delete,
  ${FIRST_PICTURE} AS picture FROM ${PRODUCTS} p WHERE ${where} IN (SELECT value FROM json_each({:ids}))`;

const PRODUCT: Product = {
  id: '',
  prod_list_id: '',
  prod_list_name: '',
  prod_list_modelnumber: '',
  prod_list_basic_price: 0,
  prod_list_stock: 0,
  prod_list_status: '',
  is_delete: 0,
  picture: '',
};

/** Products by what callers name them by, record ids and `prod_list_id`s mixed; deleted ones included. */
export function namedProducts(tx: core.App, names: readonly string[]): Product[] {
  const byBusinessId = names.filter((name) => name.indexOf('PROD-') === 0);
  const byRecordId = names.filter((name) => name.indexOf('PROD-') !== 0);
  return productsBy(tx, 'p.id', byRecordId).concat(productsBy(tx, 'p.prod_list_id', byBusinessId));
}

/** Products by record id, deleted ones included. */
export const productsById = (tx: core.App, ids: readonly string[]): Product[] => productsBy(tx, 'p.id', ids);

function productsBy(tx: core.App, column: 'p.id' | 'p.prod_list_id', ids: readonly string[]): Product[] {
  if (ids.length === 0) return [];
  return readRows(
    tx,
    productRows(column),
    { ids: JSON.stringify(ids) },
    PRODUCT as Product & { readonly [column: string]: string | number },
  );
}
