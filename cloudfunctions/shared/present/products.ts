import { documentTypes, joined } from '../../../domain/documents';
import { PAGE_SIZE, pageOf } from '../../../domain/paging';
import { productOrder, type ProductListAsk } from '../../../domain/product-list';
import { isOnSale, stockState, UNCOUNTED_STOCK } from '../../../domain/products';
import { specificationsOf } from '../../../domain/specifications';
import type { components } from '../../../generated/contract/api';
import type { ProductDetailRow, ProductRow } from '../../../shared/catalogue-rows';
import type { JsonRows } from '../../../shared/service-routes';
import { thumbLink, type Shown } from './links';

type Schemas = components['schemas'];
type Public = Pick<Shown, 'publicUrl'>;

/** What a list shows of a product: of its stock only whether there is any. */
const columns = (row: ProductRow, { publicUrl }: Public): Schemas['ProductColumns'] => ({
  product_id: row.product_id,
  prod_list_id: row.prod_list_id,
  product_name: row.product_name,
  product_modelnumber: row.product_modelnumber,
  product_basic_price: row.product_basic_price,
  product_unit: row.product_unit,
  category: row.category,
  tags: joined(row.tags).filter((tag) => tag !== ''),
  stock_state: stockState(row.stock),
  picture_url: thumbLink(row.picture, 'card', publicUrl),
});

const onSale = ({ status, is_delete }: ProductRow): boolean =>
  isOnSale({ prod_list_status: status, is_delete });

export function productPage({ items }: JsonRows, shown: Shown<ProductListAsk>): Schemas['ProductListData'] {
  const rows = JSON.parse(items) as ProductRow[];
  const { input } = shown;
  if (input.ids === undefined) {
    const page = pageOf(rows, input.limit ?? PAGE_SIZE.product, productOrder(input));
    return { ...page, items: page.items.map((row) => columns(row, shown)) };
  }
  const named = rows.sort((a, b) => (a.place ?? 0) - (b.place ?? 0));
  return {
    items: named.map((row) => ({ ...columns(row, shown), on_sale: onSale(row) })),
    next_cursor: null,
  };
}

export function product({ items }: JsonRows, { publicUrl }: Public): Schemas['ProductDetail'] {
  const [row] = JSON.parse(items) as [ProductDetailRow];
  return {
    ...columns(row, { publicUrl }),
    on_sale: onSale(row),
    summary: row.summary,
    specifications: specificationsOf(row.specifications),
    picture_urls: row.pictures.map((path) => thumbLink(path, 'wide', publicUrl)),
    stock: row.stock === UNCOUNTED_STOCK ? null : row.stock,
    documents: row.documents.map(({ type, ...document }) => ({
      ...document,
      type: documentTypes(type)[0] ?? '',
    })),
  };
}
