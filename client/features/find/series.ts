import { lookOf } from '../../../domain/families';

interface Tagged {
  readonly product_name: string;
  readonly tags: readonly string[];
}

/** Fewer than this are no series. */
const LEAST = 3;
/** Series of which most products have none do not tell them apart. */
const LEAST_PART = 0.5;

/**
 * Tags by which the products of a category can be told apart, in the order of the list: not what all of them are, and
 * not their colours and links, which have filters of their own. None where they would leave most products out.
 */
export function seriesOf(products: readonly Tagged[]): readonly string[] {
  const looks = new Set(products.flatMap(({ product_name }) => Object.values(lookOf(product_name))));
  const counts = new Map<string, number>();
  for (const tag of products.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const series = [...counts].flatMap(([tag, count]) =>
    count >= LEAST && count < products.length && !looks.has(tag) ? [tag] : [],
  );
  const covered = products.filter(({ tags }) => tags.some((tag) => series.includes(tag))).length;
  return covered >= products.length * LEAST_PART ? series : [];
}

/** The colours there are, in the order of the list; one alone is no choice. */
export function coloursOf(products: readonly Tagged[]): readonly string[] {
  const colours = new Set(products.flatMap(({ product_name }) => lookOf(product_name).colour ?? []));
  return colours.size > 1 ? [...colours] : [];
}

/** What a category is narrowed to. */
export interface ShelfFilter {
  readonly series?: string;
  readonly colour?: string;
}

export const isShown = ({ product_name, tags }: Tagged, { series, colour }: ShelfFilter): boolean =>
  (series === undefined || tags.includes(series)) &&
  (colour === undefined || lookOf(product_name).colour === colour);
