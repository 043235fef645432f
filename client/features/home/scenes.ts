import type { IconName } from '../../shared/ui/icon';

export type SceneName = 'welcome' | 'reading' | 'cinema' | 'sleep';

/** In the dictionary of categories each is a word of its own. */
export type DeviceName = 'host' | 'panel' | 'thermostat' | 'holder' | 'door' | 'sensor' | 'curtain';

export interface Scene {
  readonly name: SceneName;
  readonly icon: IconName;
  /** What acts in it; the first is the one that is named. */
  readonly devices: readonly DeviceName[];
}

/** In the order of the keys on the panel. */
export const SCENES: readonly Scene[] = [
  { name: 'welcome', icon: 'welcome', devices: ['thermostat', 'holder', 'door', 'host', 'curtain'] },
  { name: 'reading', icon: 'read', devices: ['panel', 'thermostat', 'door', 'host', 'curtain'] },
  { name: 'cinema', icon: 'film', devices: ['curtain', 'panel', 'thermostat', 'door', 'host'] },
  { name: 'sleep', icon: 'moon', devices: ['sensor', 'panel', 'thermostat', 'door', 'host', 'curtain'] },
];

/** By night the room is as its guest leaves it: asleep. */
export const firstScene = (isNight: boolean): SceneName => (isNight ? 'sleep' : 'welcome');

interface Place {
  /** Percent of the picture: at a corner of the device, so that the light hides nothing of it. */
  readonly x: number;
  readonly y: number;
  /** `dict_word_enum` of its category. */
  readonly category: string;
}

/** Where the devices hang in the pictures (client/assets/scenes), which are all of one room. */
export const PLACES: { readonly [device in DeviceName]: Place } = {
  host: { x: 39.6, y: 5.6, category: 'host' },
  panel: { x: 49.6, y: 49.6, category: 'switch' },
  thermostat: { x: 65.6, y: 49.6, category: 'thermostat' },
  holder: { x: 22.5, y: 48.4, category: 'card-holder' },
  door: { x: 10.7, y: 46.6, category: 'door-display' },
  sensor: { x: 59, y: 18.6, category: 'sensor' },
  curtain: { x: 94.6, y: 20.4, category: 'curtain' },
};

/** How far a name may come to the picture's edge, in percent of its width. */
const EDGE = 27;

/** Where the name of a device stands: beside its light, and wholly within the picture. */
export const nameAt = ({ x, y }: Pick<Place, 'x' | 'y'>) => ({
  x: Math.min(Math.max(x, EDGE), 100 - EDGE),
  y,
  isBelow: y < 30,
});

interface Sold {
  readonly category: string;
}

/**
 * What each device of the room is in the catalogue: the first product of its category.
 * @param sold what the room's kit has before everything else
 * @param wordOf the `dict_word_enum` of a category by its id
 */
export function devicesSold<Product extends Sold>(
  sold: readonly Product[],
  wordOf: ReadonlyMap<string, string>,
): ReadonlyMap<DeviceName, Product> {
  const found = new Map<DeviceName, Product>();
  for (const device of Object.keys(PLACES) as DeviceName[]) {
    const product = sold.find(({ category }) => wordOf.get(category) === PLACES[device].category);
    if (product !== undefined) found.set(device, product);
  }
  return found;
}
