import { addressOf } from '../../shared/navigate';

interface Shared {
  readonly product_id: string;
  readonly product_name: string;
  readonly product_modelnumber: string;
  readonly picture_url: string;
}

/** A product as a card in a chat: its own picture, and its page behind it. */
export const shareCardOf = ({ product_id, product_name, product_modelnumber, picture_url }: Shared) => ({
  title: `${product_name} ${product_modelnumber}`,
  path: addressOf('product', { id: product_id }),
  ...(picture_url !== '' && { imageUrl: picture_url }),
});
