import { CART_STATUS, DEFAULT_CART_NUMBER } from '../../../domain/carts';
import { isOnSale, type Product } from '../../../domain/products';
import { products } from '../orders/facts';
import { refuseField } from '../records/refuse-field';
import { resetServerColumns } from '../records/server-columns';

/** What a new cart row has that its owner has no say in. */
export function newCartColumns(product: Product) {
  return {
    cart_product_id: product.id,
    cart_status: CART_STATUS.active,
    cart_at_price: product.prod_list_basic_price,
  };
}

/** Native create of a cart row: price, status and ids are ours whatever was sent; a row that exists is not merged. */
export function createCart(e: core.RecordRequestEvent): void {
  const row = e.record;
  if (!row || e.hasSuperuserAuth()) return e.next();
  const product = products(e.app, 'p.id', [row.getString('cart_product_id')])[0];
  if (!product) throw refuseField('cart_product_id', 'NOT_FOUND');
  if (!isOnSale(product)) throw refuseField('cart_product_id', 'PRODUCT_OFF_SHELF');
  resetServerColumns(row);
  row.load(newCartColumns(product));
  if (row.getString('cart_number').trim() === '') row.set('cart_number', DEFAULT_CART_NUMBER);
  e.next();
}
