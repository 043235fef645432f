/** What is sold, in which number. Prices are fen. */
export const PRODUCT_STATUS = { onShelf: 'on_shelf', offShelf: 'off_shelf' } as const;

/** A stock of this value is not counted: it never runs out. */
export const UNCOUNTED_STOCK = -1;

/** What the rules need to know of a product, in the table's own words. */
export interface Product {
  readonly id: string;
  readonly prod_list_id: string;
  readonly prod_list_name: string;
  readonly prod_list_modelnumber: string;
  readonly prod_list_basic_price: number;
  readonly prod_list_stock: number;
  readonly prod_list_status: string;
  readonly is_delete: number;
  /** `attachments_id` of the first picture, or empty. */
  readonly picture: string;
}

/** How a refusal names a product. */
export const productName = ({ id, prod_list_id, prod_list_name }: Product) => ({
  product_id: id,
  prod_list_id,
  name: prod_list_name,
});

type Availability = Pick<Product, 'prod_list_status' | 'is_delete'>;

/** True while a product can be bought; off the shelf and deleted look the same to a buyer. */
export function isOnSale({ prod_list_status, is_delete }: Availability): boolean {
  return prod_list_status === PRODUCT_STATUS.onShelf && is_delete === 0;
}

/** True when `quantity` pieces can be taken from a stock. */
export function covers(stock: number, quantity: number): boolean {
  return stock === UNCOUNTED_STOCK || stock >= quantity;
}

/** Below this many pieces a stock is shown as running low; how many exactly is told on the product's own page. */
export const FEW_LEFT = 50;

export type StockState = 'in' | 'few' | 'out' | 'uncounted';

/** What a list tells of a stock. */
export function stockState(stock: number): StockState {
  if (stock === UNCOUNTED_STOCK) return 'uncounted';
  if (stock <= 0) return 'out';
  return stock < FEW_LEFT ? 'few' : 'in';
}
