import { faint, scaled, shape, stroke, type Paint } from './svg';

/** What devices carry, as strokes on a grid 6 high, so that no font has to be there: [width, path]. */
const GLYPHS: { readonly [glyph: string]: readonly [width: number, d: string] } = {
  0: [4, 'M2 0Q4 0 4 2V4Q4 6 2 6Q0 6 0 4V2Q0 0 2 0Z'],
  1: [1.8, 'M0 1.3 1.6 0V6'],
  2: [4, 'M.1 1.7A1.9 1.75 0 0 1 3.9 1.8C3.9 3.4 1.6 4.1 0 6H4'],
  3: [
    3.9,
    'M.3 1.2A1.75 1.45 0 0 1 3.7 1.45A1.7 1.4 0 0 1 1.7 2.85A2 1.58 0 0 1 3.9 4.4A1.95 1.62 0 0 1 .05 4.7',
  ],
  4: [4, 'M3 6V0L0 4.3H4'],
  5: [4, 'M3.6 0H.7L.4 2.7A2 1.85 0 0 1 3.9 4.15A1.95 1.9 0 0 1 .1 4.85'],
  6: [4, 'M3.1 0C1 1.6 0 3 0 4.1A2 1.9 0 0 0 4 4.1A2 1.9 0 0 0 .25 3.3'],
  7: [3.8, 'M0 0H3.8L1.3 6'],
  8: [4, 'M2 2.8A1.65 1.4 0 1 1 2.01 2.8A2 1.6 0 1 1 1.99 2.8'],
  9: [4, 'M.9 6C3 4.4 4 3 4 1.9A2 1.9 0 0 0 0 1.9A2 1.9 0 0 0 3.75 2.7'],
  A: [4.4, 'M0 6 2.2 0 4.4 6M.8 4.1H3.6'],
  B: [3.8, 'M0 3V0H2.1A1.45 1.45 0 0 1 2.1 2.9H0V6H2.3A1.55 1.55 0 0 0 2.3 2.9'],
  C: [3.8, 'M3.7 1.2Q3.2 0 2 0Q0 0 0 2V4Q0 6 2 6Q3.2 6 3.7 4.8'],
  I: [0.2, 'M.1 0V6'],
  O: [4.2, 'M2.1 0Q4.2 0 4.2 2V4Q4.2 6 2.1 6Q0 6 0 4V2Q0 0 2.1 0Z'],
  S: [3.6, 'M3.4 1Q3 0 1.8 0Q.2 0 .2 1.4T1.8 3T3.5 4.6T1.8 6Q.5 6 0 4.9'],
  '°': [1.3, 'M.65 0A.65 .65 0 1 1 .64 0Z'],
  '.': [0.2, 'M.1 5.95V6'],
  ':': [0.2, 'M.1 1.7V1.75M.1 4.4V4.45'],
};
const GAP = 1.7;

/** Writes digits and the letters that devices carry, centred on (x, y). @param weight of the strokes, in sixths of the height */
export function write(
  text: string,
  x: number,
  y: number,
  height: number,
  paint: Paint,
  weight = 0.7,
): string {
  const unit = height / 6;
  const glyphs = [...text].map((glyph) => GLYPHS[glyph] ?? ([2, ''] as const));
  let left = x - ((glyphs.reduce((sum, [width]) => sum + width + GAP, 0) - GAP) * unit) / 2;
  return glyphs
    .map(([width, d]) => {
      const glyph = scaled(left, y - 3 * unit, unit, stroke(d, weight, paint));
      left += (width + GAP) * unit;
      return glyph;
    })
    .join('');
}

/** Segments of a liquid-crystal digit on a grid of 4 × 7: top, upper right, lower right, bottom, lower left, upper left, middle. */
const SEGMENTS = [
  'M.5 0H3.5L2.9.6H1.1Z',
  'M4 .3V3.3L3.4 2.9V.9Z',
  'M4 3.7V6.7L3.4 6.1V4.1Z',
  'M.5 7H3.5L2.9 6.4H1.1Z',
  'M0 3.7V6.7L.6 6.1V4.1Z',
  'M0 .3V3.3L.6 2.9V.9Z',
  'M.7 3.5 1.1 3.2H2.9L3.3 3.5 2.9 3.8H1.1Z',
];
const DIGITS = ['012345', '12', '01346', '01236', '1256', '02356', '023456', '012', '0123456', '012356'];

/** Writes digits in segments, centred; the dark ones show a little, as they do on glass. */
export function segments(text: string, x: number, y: number, height: number, paint: Paint): string {
  const unit = height / 7;
  const left = x - ([...text].length * 5.4 - 1.4) * unit * 0.5;
  return [...text]
    .map((digit, i) => {
      const lit = DIGITS[Number(digit)] ?? '';
      const parts = SEGMENTS.map((d, s) =>
        lit.includes(String(s)) ? shape(d, paint) : faint(0.07, shape(d, paint)),
      ).join('');
      return scaled(left + i * 5.4 * unit, y - height / 2, unit, parts);
    })
    .join('');
}
