import { stringOf } from '../callers/body';
import { forAnybody } from '../callers/caller';
import { OF_PRODUCT } from '../documents/of-product';
import { wholeProduct } from '../products/listing';
import { found } from '../records/page';

/** `{caller?, address?, product_id}` (either id) → the product, on the shelf or not, with its documents. */
export const productDetail = forAnybody((app, body) =>
  found(wholeProduct(app, stringOf(body, 'product_id'), { documents: OF_PRODUCT })),
);
