import type { IconName } from '../../shared/ui/icon';

/** By `dict_word_enum`; a category that somebody adds later is a box until it has a picture. */
const ICONS: { readonly [word: string]: IconName } = {
  host: 'host',
  switch: 'panel',
  thermostat: 'thermostat',
  'card-holder': 'holder',
  'door-display': 'door',
  sensor: 'sensor',
  curtain: 'curtain',
  gateway: 'gateway',
  driver: 'dimmer',
  accessory: 'cable',
};

export const categoryIcon = (word: string): IconName => ICONS[word] ?? 'box';
