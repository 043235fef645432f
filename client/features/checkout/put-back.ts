import { DEFAULT_CART_NUMBER } from '../../../domain/carts';
import type { Addition } from '../cart';
import type { Lines } from './lines';

/** Where what was bought at once, for no project, is put. */
export const DEFAULT_GROUP = DEFAULT_CART_NUMBER;

/** What was to be bought at once, for the cart. */
export const asAdditions = (lines: Lines): readonly Addition[] =>
  lines.map(({ productId, name, model, unit, picture, fen, quantity }) => ({
    product: {
      product_id: productId,
      product_name: name,
      product_modelnumber: model,
      product_unit: unit,
      product_basic_price: fen,
      picture_url: picture,
      // There was too little of it a moment ago.
      stock_state: 'few',
    },
    quantity,
  }));
