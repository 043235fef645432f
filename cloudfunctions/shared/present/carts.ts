import { cartItemState, LINES_NEWEST_FIRST, type CartLineRow } from '../../../domain/carts';
import { PAGE_SIZE, pageOf } from '../../../domain/paging';
import type { Project } from '../../../domain/projects';
import type { components } from '../../../generated/contract/api';
import type { JsonRows } from '../../../shared/service-routes';
import { fileLink, type Shown } from './links';

type CartRecord = components['schemas']['CartRecord'];

/** A line of a cart as its owner sees it: with its product, what is wrong with it, and a link to its picture. */
export function cartLine(row: CartLineRow, { publicUrl }: Pick<Shown, 'publicUrl'>): CartRecord {
  return {
    pb_id: row.pb_id,
    cart_id: row.cart_id,
    cart_number: row.cart_number,
    cart_owner: row.cart_owner,
    cart_product_id: row.cart_product_id,
    cart_product_quantity: row.cart_product_quantity,
    cart_status: row.cart_status as CartRecord['cart_status'],
    cart_at_price: row.cart_at_price,
    cart_remark: row.cart_remark,
    cart_create: row.cart_create,
    is_delete: row.is_delete as CartRecord['is_delete'],
    created: row.created,
    updated: row.updated,
    product_name: row.product_name,
    product_modelnumber: row.product_modelnumber,
    product_basic_price: row.product_basic_price,
    product_picture_url: fileLink(row.product_picture, publicUrl),
    cart_item_state: cartItemState(row),
  };
}

export function cartPage({ items }: JsonRows, shown: Shown<{ limit?: number }>) {
  const rows = JSON.parse(items) as CartLineRow[];
  const page = pageOf(rows, shown.input.limit ?? PAGE_SIZE.cart, LINES_NEWEST_FIRST);
  return { ...page, items: page.items.map((row) => cartLine(row, shown)) };
}

/** The rooms of somebody's projects. */
export const projects = ({ items }: JsonRows) => ({ items: JSON.parse(items) as Project[] });
