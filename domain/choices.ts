import { placesIn, tell, type Family, type FamilyMember, type Place } from './family-axes';
import type { AxisName } from './product-facts';

/** One value of a fact on a product's page. */
export interface Option<P> {
  readonly value: string;
  /** Where it leads: everything else the same, or as much of it as there is. */
  readonly member: P;
  readonly chosen: boolean;
  /** Nothing else changes on the way there. */
  readonly exact: boolean;
  /** Nothing of this value is on the shelf any more. */
  readonly off: boolean;
}

export interface OptionRow<P> {
  readonly name: AxisName;
  readonly options: readonly Option<P>[];
}

/** How much it matters that a fact changes along with another: a colour least. */
const WEIGHT: Readonly<Record<AxisName, number>> = { 颜色: 1, 通讯: 2, 键数: 4, 规格: 4 };

const isOff = ({ on_sale }: FamilyMember): boolean => on_sale === false;

/**
 * What else there is of the product at hand: a row for every fact in which its family differs. Each value leads to the
 * member that has it and shares most with `current`, rather to one that is on the shelf.
 * @param current its `product_id`; of no member: no rows
 */
export function choicesOf<P extends FamilyMember>(family: Family<P>, current: string): OptionRow<P>[] {
  const { members, axes } = family;
  const places = placesIn(members.map(tell));
  const at = members.findIndex(({ product_id }) => product_id === current);
  const [self, here] = [members[at], places[at]];
  if (self === undefined || here === undefined) return [];
  const away = (there: Place, chosen: AxisName): number =>
    axes
      .filter(({ name }) => name !== chosen && there[name] !== here[name])
      .reduce((sum, { name }) => sum + WEIGHT[name], 0);

  const option = (name: AxisName, value: string): Option<P>[] => {
    const candidates = members
      .flatMap((member, i) => {
        const place = places[i];
        return place?.[name] === value ? [{ member, distance: away(place, name) }] : [];
      })
      .sort((a, b) => Number(isOff(a.member)) - Number(isOff(b.member)) || a.distance - b.distance);
    const off = candidates.every(({ member }) => isOff(member));
    if (here[name] === value) return [{ value, member: self, chosen: true, exact: true, off }];
    return candidates.slice(0, 1).map(({ member, distance }) => {
      return { value, member, chosen: false, exact: distance === 0, off };
    });
  };

  return axes.map(({ name, values }) => ({ name, options: values.flatMap((value) => option(name, value)) }));
}
