import { foldFamilies, type FamilyMember } from '../../../domain/families';

/**
 * What a room is made of first, then one of each family in the shop's own order: its list begins with thirty hosts that
 * differ in their bus only.
 */
export const recommendedOf = <Product extends FamilyMember>(
  ofTheRoom: readonly Product[],
  rows: readonly Product[],
): readonly Product[] => foldFamilies([...ofTheRoom, ...rows]).flatMap(({ members }) => members.slice(0, 1));
