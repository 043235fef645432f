import type { Product } from './catalogue/products';
import { attachmentId } from './attachments';
import { businessIdAt, DAY, recordId } from './ids';

/** What a product's row is called, for itself and for whoever names it. */
export const productRecordId = (model: string): string => recordId(`tbl_product_list:${model}`);
export const productMade = ({ sort }: Product): number => -100 * DAY + sort;
export const productId = (product: Product): string =>
  businessIdAt('PROD', product.model, productMade(product));
export const pictureId = (product: Product): string =>
  attachmentId(`pictures/${product.pictures[0]?.name}.jpg`);
