import { LINES_NEWEST_FIRST, type CartLineRow } from '../../../domain/carts';
import { CARTS, PRODUCTS } from '../../schema/access';
import { FILE_PATH, publicFile } from '../attachments/shown';
import { FIRST_PICTURE } from '../products/rows';
import type { Listing } from '../records/page';
import { readRows } from '../records/sql';

const ROW: CartLineRow = {
  pb_id: '',
  cart_id: '',
  cart_number: '',
  cart_owner: '',
  cart_product_id: '',
  cart_product_quantity: 0,
  cart_status: '',
  cart_at_price: 0,
  cart_remark: '',
  cart_create: '',
  is_delete: 0,
  created: '',
  updated: '',
  product_name: '',
  product_modelnumber: '',
  product_basic_price: 0,
  product_stock: 0,
  product_status: '',
  product_is_delete: 0,
  product_picture: '',
};

/**
 * A cart row with its product and the product's picture, in one join: an expand per row costs more than twice as much.
 * The product is there for every row (a relation), deleted or not; its picture may not be.
 */
export const LINES: Listing = {
  columns: {
    pb_id: 'c.id',
    cart_id: 'c.cart_id',
    cart_number: 'c.cart_number',
    cart_owner: 'c.cart_owner',
    cart_product_id: 'c.cart_product_id',
    cart_product_quantity: 'c.cart_product_quantity',
    cart_status: 'c.cart_status',
    cart_at_price: 'c.cart_at_price',
    cart_remark: 'c.cart_remark',
    cart_create: 'c.cart_create',
    is_delete: 'c.is_delete',
    created: 'c.created',
    updated: 'c.updated',
    product_name: 'p.prod_list_name',
    product_modelnumber: 'p.prod_list_modelnumber',
    product_basic_price: 'p.prod_list_basic_price',
    product_stock: 'p.prod_list_stock',
    product_status: 'p.prod_list_status',
    product_is_delete: 'p.is_delete',
    product_picture: FILE_PATH,
  },
  from: `${CARTS} c JOIN ${PRODUCTS} p ON p.id = c.cart_product_id
    LEFT JOIN ${publicFile(FIRST_PICTURE)}`,
  order: LINES_NEWEST_FIRST,
};

/** Of one owner, and not hidden. */
export const LIVE = ['c.cart_owner = {:owner}', 'c.is_delete = 0'];

const ONE = `SELECT ${Object.keys(LINES.columns)
  .map((name) => `${LINES.columns[name] as string} AS ${name}`)
  .join(', ')} FROM ${LINES.from} WHERE ${LIVE.join(' AND ')} AND c.cart_id = {:cart}`;

/** One line of the owner's by its business id; null when it is gone, used up or somebody else's. */
export function cartLine(app: core.App, owner: string, cartId: string): CartLineRow | null {
  return readRows(app, ONE, { owner, cart: cartId }, ROW)[0] || null;
}
