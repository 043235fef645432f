import type { ProductDetail } from '../catalogue/queries';
import type { BasketLine } from '../checkout/basket';

/** A product bought at once, at the price that stands on its page. */
export const basketLineOf = (product: ProductDetail, quantity: number): BasketLine => ({
  productId: product.product_id,
  name: product.product_name,
  model: product.product_modelnumber,
  unit: product.product_unit,
  picture: product.picture_url,
  fen: product.product_basic_price,
  quantity,
});
