import type { CartLineRow } from '../../../domain/carts';
import { ATTACHMENTS, CARTS, PRODUCTS } from '../../schema/access';
import { FIRST_PICTURE } from '../orders/facts';
import { readRows, type SqlParams } from '../records/sql';

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
const SELECT = `SELECT c.id AS pb_id, c.cart_id, c.cart_number, c.cart_owner, c.cart_product_id,
  c.cart_product_quantity, c.cart_status, c.cart_at_price, c.cart_remark, c.cart_create, c.is_delete, c.created,
  c.updated, p.prod_list_name AS product_name, p.prod_list_modelnumber AS product_modelnumber,
  p.prod_list_basic_price AS product_basic_price, p.prod_list_stock AS product_stock,
  p.prod_list_status AS product_status, p.is_delete AS product_is_delete,
  COALESCE('/api/files/${ATTACHMENTS}/' || a.id || '/' || a.attachments_link, '') AS product_picture
  FROM ${CARTS} c JOIN ${PRODUCTS} p ON p.id = c.cart_product_id
  LEFT JOIN ${ATTACHMENTS} a ON a.attachments_id = ${FIRST_PICTURE}
    AND a.is_delete = 0 AND a.attachments_visibility = 'public'
  WHERE c.cart_owner = {:owner} AND c.is_delete = 0`;

/** The owner's live lines, newest first. @param where more conditions on `c` and `p` */
export function cartLines(
  app: core.App,
  owner: string,
  where: readonly string[],
  params: SqlParams,
  limit: number,
): CartLineRow[] {
  const more = where.map((condition) => ` AND ${condition}`).join('');
  const sql = `${SELECT}${more} ORDER BY c.cart_create DESC, c.id DESC LIMIT {:limit}`;
  return readRows(app, sql, { ...params, owner, limit }, ROW);
}

/** One line of the owner's by its business id; null when it is gone, used up or somebody else's. */
export function cartLine(app: core.App, owner: string, cartId: string): CartLineRow | null {
  return cartLines(app, owner, ['c.cart_id = {:cart}'], { cart: cartId }, 1)[0] || null;
}
