import { useMemo } from 'react';
import { choicesOf, foldFamilies, type OptionRow } from '../../../../domain/families';
import { useEndless } from '../../../shared/query';
import { productList, type ProductDetail, type ProductItem } from '../../catalogue/queries';
import { familyWord } from '../family-word';

type Member = Pick<
  ProductItem,
  'product_id' | 'product_name' | 'product_modelnumber' | 'category' | 'tags' | 'on_sale'
>;

/** The product itself in its place among the others, at their end when it is not on the shelf. */
const withItself = (product: Member, rows: readonly Member[]): readonly Member[] =>
  rows.some(({ product_id }) => product_id === product.product_id) ? rows : [...rows, product];

const NUMBER = /^\d+(\.\d+)?/;

/** Numbers by their size, everything else as the shop lists it: one off the shelf would stand last. */
function inOrder({ name, options }: OptionRow<Member>): OptionRow<Member> {
  if (!options.every(({ value }) => NUMBER.test(value))) return { name, options };
  return { name, options: [...options].sort((a, b) => parseFloat(a.value) - parseFloat(b.value)) };
}

/**
 * What else there is of a product: a row for each fact in which its family differs.
 * @param current the member whose facts are chosen
 * @returns undefined before it is known
 */
export function useFamily(product: ProductDetail, current: string): readonly OptionRow<Member>[] | undefined {
  const { product_name, category } = product;
  const { rows, isLoading } = useEndless(productList, { keyword: familyWord(product_name), category });
  return useMemo(() => {
    if (rows === undefined) return isLoading ? undefined : [];
    const family = foldFamilies(withItself(product, rows)).find(({ members }) =>
      members.some(({ product_id }) => product_id === current),
    );
    return family === undefined ? [] : choicesOf(family, current).map(inOrder);
  }, [product, rows, isLoading, current]);
}
