import { useQuery } from '../../../shared/query';
import { productDetail } from '../../catalogue/queries';
import { cartText as words } from '../text';
import type { CartLine } from '../types';

interface Stock {
  /** Undefined while it is not known. */
  readonly stock: number | undefined;
  readonly unit: string;
}

/** How many there are of a product of which too many are wanted; asked for such lines only. */
export function useStock({ productId, unit }: CartLine): Stock {
  const { data } = useQuery(productDetail, { id: productId });
  const stock = data?.stock ?? undefined;
  return {
    stock: stock === undefined ? undefined : Math.max(0, stock),
    unit: data?.product_unit || unit || words.piece,
  };
}
