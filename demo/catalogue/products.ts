import { accessories } from './accessories';
import { cardHolders } from './card-holders';
import { curtains } from './curtains';
import { doorDisplays } from './door-displays';
import { drivers } from './drivers';
import { gateways } from './gateways';
import { hosts } from './hosts';
import type { Item } from './item';
import { sensors } from './sensors';
import { switches } from './switches';
import { thermostats } from './thermostats';

/** A product as it lies in the shop before anybody has bought of it. */
export interface Product extends Item {
  /** -1 = not counted. */
  readonly stock: number;
  readonly onShelf: boolean;
  readonly barcode: string;
  readonly sort: number;
}

const ITEMS = [
  hosts,
  switches,
  thermostats,
  cardHolders,
  doorDisplays,
  sensors,
  curtains,
  gateways,
  drivers,
  accessories,
].flat();

/** EAN-13 with China's prefix; the maker's number is nobody's. */
export function barcode(serial: number): string {
  const digits = `6970000${String(serial).padStart(5, '0')}`;
  const sum = [...digits].reduce((all, digit, i) => all + Number(digit) * (i % 2 ? 3 : 1), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

/** Mostly plenty, some nearly gone, some gone, some made to order. */
function stockOf(place: number): number {
  if (place % 17 === 4) return -1;
  if (place % 23 === 6) return 0;
  if (place % 19 === 9) return 1 + (place % 5);
  return 30 + ((place * 37) % 470);
}

/** The whole catalogue; the order is the shop's. */
export const PRODUCTS: readonly Product[] = ITEMS.map((item, place) => ({
  ...item,
  stock: stockOf(place),
  onShelf: place % 43 !== 12,
  barcode: barcode(place + 1),
  sort: (place + 1) * 10,
}));

/** @throws when no product has this model: the demo's own data is wrong */
export function productOf(model: string): Product {
  const found = PRODUCTS.find((product) => product.model === model);
  if (!found) throw new Error(`no demo product is called ${model}`);
  return found;
}
