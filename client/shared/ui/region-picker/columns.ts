import type { Regions } from '../../../../domain/regions';

/** One region to pick: its GB/T 2260 code and its name. */
export interface Region {
  readonly code: string;
  readonly name: string;
}

/** What is picked so far; the empty code is nothing yet. */
export interface PickedRegion {
  readonly province: string;
  readonly city: string;
  readonly district: string;
}

export const NOTHING_PICKED: PickedRegion = { province: '', city: '', district: '' };

/** A county right below its province (济源, 仙桃) has no city above it: it stands among the cities. */
const DIRECT_COUNTY = /^\d\d90(?!00)\d\d$/;

/** `429000` only gathers such counties in the table: nobody lives there. */
const isCity = (code: string) => /^\d\d(?!00|90)\d\d00$/.test(code) || DIRECT_COUNTY.test(code);

const listOf = (regions: Regions, belongs: (code: string) => boolean): Region[] =>
  Object.keys(regions)
    .filter(belongs)
    .sort()
    .map((code) => ({ code, name: regions[code] ?? '' }));

/** The three columns as they stand for what is picked; a column is empty until the one before it is chosen. */
export function columnsOf(
  regions: Regions,
  { province, city }: PickedRegion,
): [Region[], Region[], Region[]] {
  const within = (outer: string, digits: number) => (code: string) =>
    outer !== '' && code.slice(0, digits) === outer.slice(0, digits);
  const inProvince = within(province, 2);
  const inCity = within(city, 4);
  return [
    listOf(regions, (code) => /^\d\d0000$/.test(code)),
    listOf(regions, (code) => isCity(code) && inProvince(code)),
    DIRECT_COUNTY.test(city)
      ? []
      : listOf(
          regions,
          (code) => inCity(code) && /^\d{4}(?!00)\d\d$/.test(code) && !DIRECT_COUNTY.test(code),
        ),
  ];
}

/** Picks one more level, and what follows from it: a column of one is no question. */
export function pickRegion(regions: Regions, picked: PickedRegion, code: string): PickedRegion {
  if (/^\d\d0000$/.test(code)) {
    const [, cities] = columnsOf(regions, { ...NOTHING_PICKED, province: code });
    return { province: code, city: cities.length === 1 && cities[0] ? cities[0].code : '', district: '' };
  }
  if (isCity(code)) return { ...picked, city: code, district: '' };
  return { ...picked, district: code };
}

/** Whether nothing is left to pick: some cities (东莞, 仙桃) have no districts. */
export function isWhole(regions: Regions, picked: PickedRegion): boolean {
  if (picked.city === '') return false;
  return picked.district !== '' || columnsOf(regions, picked)[2].length === 0;
}
