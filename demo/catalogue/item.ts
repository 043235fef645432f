import type { Picture } from '../pictures/scene';

/** A kind of product: a child of the dictionary's 产品分类. */
export type Category =
  | 'host'
  | 'switch'
  | 'thermostat'
  | 'card-holder'
  | 'door-display'
  | 'sensor'
  | 'curtain'
  | 'gateway'
  | 'driver'
  | 'accessory';

/** What a product is; stock, shelf, ids and barcodes are given to the whole list. */
export interface Item {
  readonly category: Category;
  readonly name: string;
  readonly model: string;
  /** Fen. */
  readonly price: number;
  readonly unit: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly specs: { readonly [name: string]: string };
  readonly pictures: readonly Picture[];
}

/** Prices are thought of in yuan. */
export const yuan = (amount: number): number => Math.round(amount * 100);
