import { AXES, placesIn, tell, type Family, type FamilyMember, type Told } from './family-axes';
import { axisOf, type AxisName } from './product-facts';

export { choicesOf, type Option, type OptionRow } from './choices';
export type { Axis, Family, FamilyMember } from './family-axes';
export { finishOf, lookOf, type AxisName, type Finish } from './product-facts';

/** A line of a list: products that differ in colour and link only. */
export interface Line<P> extends Family<P> {
  /** What all of them are beside it: 3 键. */
  readonly facts: readonly string[];
  readonly colours: readonly string[];
  readonly links: readonly string[];
}

/** What lists show side by side in one line; every other fact makes a line of its own. */
const FOLDED: readonly AxisName[] = ['颜色', '通讯'];

/** In the order of their first members. */
function grouped<P>(told: readonly Told<P>[], partsOf: (one: Told<P>) => readonly string[]) {
  const groups = new Map<string, Told<P>[]>();
  for (const one of told) {
    const key = partsOf(one).join('|');
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups];
}

function familyOf<P extends FamilyMember>(
  key: string,
  group: readonly Told<P>[],
  names: readonly AxisName[],
): Family<P> {
  const [first] = group;
  const isOneWhole = group.every(({ whole }) => whole === first?.whole);
  const places = placesIn(group);
  return {
    key,
    what: (isOneWhole ? first?.whole : first?.what) ?? '',
    members: group.map(({ product }) => product),
    axes: names
      .map((name) => ({ name, values: [...new Set(places.flatMap((place) => place[name] ?? []))] }))
      .filter(({ values }) => values.length > 1),
  };
}

/**
 * Products of one series, told by their names: what a product's page offers as 颜色, 键数, 通讯 and 规格.
 * In the order of the first members.
 */
export const foldFamilies = <P extends FamilyMember>(products: readonly P[]): Family<P>[] =>
  grouped(products.map(tell), ({ product, what }) => [product.category, what]).map(([key, group]) =>
    familyOf(key, group, AXES),
  );

const isFolded = (fact: string): boolean => FOLDED.includes(axisOf(fact));

/** The lines of a list, in the order of their first members. */
export function foldLines<P extends FamilyMember>(products: readonly P[]): Line<P>[] {
  const groups = grouped(products.map(tell), ({ product, whole, facts }) => [
    product.category,
    whole,
    ...facts.filter((fact) => !isFolded(fact)),
  ]);
  return groups.map(([key, group]) => {
    const facts = [...new Set(group.flatMap((one) => one.facts))];
    const of = (name: AxisName) => facts.filter((fact) => axisOf(fact) === name);
    return {
      ...familyOf(key, group, FOLDED),
      facts: facts.filter((fact) => !isFolded(fact)),
      colours: of('颜色'),
      links: of('通讯'),
    };
  });
}
