import type { Colour } from './canvas';

/** A colour a device comes in: its lit and shaded side, what is printed on it, and its light. */
export interface Finish {
  readonly key: string;
  readonly label: string;
  readonly letter: string;
  readonly light: Colour;
  readonly dark: Colour;
  readonly edge: Colour;
  readonly ink: Colour;
  readonly glow: Colour;
}

export const WHITE: Finish = {
  key: 'white',
  label: '雅白',
  letter: 'W',
  light: '#ffffff',
  dark: '#eceff2',
  edge: '#cfd6dc',
  ink: '#7b8790',
  glow: '#3fa7c4',
};

export const BLACK: Finish = {
  key: 'black',
  label: '曜黑',
  letter: 'B',
  light: '#3a4046',
  dark: '#22272c',
  edge: '#14181b',
  ink: '#b9c2c9',
  glow: '#8fe3ff',
};

export const GOLD: Finish = {
  key: 'gold',
  label: '香槟金',
  letter: 'G',
  light: '#ecd9b4',
  dark: '#cfb283',
  edge: '#a98d5e',
  ink: '#6d5631',
  glow: '#fff3cf',
};

export const GREY: Finish = {
  key: 'grey',
  label: '深空灰',
  letter: 'H',
  light: '#9aa3ab',
  dark: '#767f87',
  edge: '#596169',
  ink: '#f2f5f7',
  glow: '#d8f4ff',
};
