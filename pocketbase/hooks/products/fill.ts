import { PRODUCT_STATUS } from '../../../domain/products';
import { jsonOf } from '../records/json';

/** What a product is when nobody said: on the shelf, without pictures and specifications. */
export function fillProduct(product: core.Record): void {
  if (product.getString('prod_list_status') === '') product.set('prod_list_status', PRODUCT_STATUS.onShelf);
  for (const list of ['prod_list_pictures', 'prod_list_function']) {
    if (jsonOf(product, list) === null) product.set(list, []);
  }
}
