import type { ProductListAsk } from '../../../domain/product-list';
import { ok } from '../../../domain/result';
import { forAnybody } from '../callers/caller';
import { namedOnes, shelf } from '../products/listing';

/**
 * `{caller?, address?, keyword?, category?, sort?, cursor?, limit?}` → what is on the shelf, a page and one row more;
 * `{caller?, address?, ids}` → the products that are named.
 */
export const productList = forAnybody((app, body) => {
  const ask = body as ProductListAsk;
  return ask.ids ? ok(namedOnes(app, ask.ids)) : shelf(app, ask);
});
