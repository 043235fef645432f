import { fade, type Colour, type Paint } from './svg';

/** A colour that a device comes in: its face, its edge, what is printed on it, and its light. */
export interface Finish {
  readonly key: string;
  readonly label: string;
  readonly letter: string;
  readonly face: Paint;
  /** A part that is sunk into the face, or shaded by another. */
  readonly deep: Colour;
  /** A part that catches the light. */
  readonly lit: Colour;
  readonly edge: Colour;
  readonly ink: Colour;
  readonly glow: Colour;
}

export const WHITE: Finish = {
  key: 'white',
  label: '雅白',
  letter: 'W',
  face: fade(65, '#ffffff', '#fafbfc', '#eceff1'),
  deep: '#dfe4e8',
  lit: '#ffffff',
  edge: '#b9c2c9',
  ink: '#6b7780',
  glow: '#35a3c4',
};

export const BLACK: Finish = {
  key: 'black',
  label: '曜黑',
  letter: 'B',
  face: fade(65, '#474e55', '#2c3238', '#1e2328'),
  deep: '#15191c',
  lit: '#6a737b',
  edge: '#0c0f11',
  ink: '#c3ccd2',
  glow: '#8fe3ff',
};

/** Anodised: the light runs over it in bands. */
export const GOLD: Finish = {
  key: 'gold',
  label: '香槟金',
  letter: 'G',
  face: fade(58, '#dcc294', '#f3e6c9', '#e6d0a6', '#d2b684', '#c5a673'),
  deep: '#b3945f',
  lit: '#fbf2de',
  edge: '#8d7143',
  ink: '#5f4922',
  glow: '#fff6da',
};

export const GREY: Finish = {
  key: 'grey',
  label: '深空灰',
  letter: 'H',
  face: fade(58, '#98a1a9', '#b3bbc2', '#949da5', '#7b848c', '#6e777f'),
  deep: '#565f67',
  lit: '#cdd4d9',
  edge: '#3c444b',
  ink: '#f4f7f8',
  glow: '#dcf5ff',
};
