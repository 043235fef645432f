import { lookOf } from '../../../../domain/families';
import type { ProductItem } from '../../catalogue/queries';

/** What the person wants to see of what was found. */
export interface ResultFilter {
  readonly link?: string;
  readonly colour?: string;
  readonly inStock?: boolean;
}

type Told = Pick<ProductItem, 'product_name' | 'stock_state' | 'on_sale'>;

/** Off the shelf comes last: it is not hidden, and not in the way. */
export function filtered<P extends Told>(found: readonly P[], { link, colour, inStock }: ResultFilter): P[] {
  const shown = found.filter((product) => {
    const look = lookOf(product.product_name);
    return (
      (link === undefined || look.link === link) &&
      (colour === undefined || look.colour === colour) &&
      (inStock !== true || (product.stock_state !== 'out' && product.on_sale !== false))
    );
  });
  const isOff = ({ on_sale }: P) => on_sale === false;
  return [...shown.filter((product) => !isOff(product)), ...shown.filter(isOff)];
}

/** The links and colours there are to choose from; one alone is no choice. */
export function choicesIn(found: readonly Pick<Told, 'product_name'>[]) {
  const looks = found.map(({ product_name }) => lookOf(product_name));
  const several = (values: readonly string[]) => (new Set(values).size > 1 ? [...new Set(values)] : []);
  return {
    links: several(looks.flatMap(({ link }) => link ?? [])),
    colours: several(looks.flatMap(({ colour }) => colour ?? [])),
  };
}
