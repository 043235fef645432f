import type { Canvas, Colour } from './canvas';
import { line, type Shape } from './shapes';

/** Strokes on a grid of 4 × 6, as [x1, y1, x2, y2]. */
const GLYPHS: { readonly [glyph: string]: readonly (readonly [number, number, number, number])[] } = {
  A: [
    [0, 6, 2, 0],
    [2, 0, 4, 6],
    [0.8, 4, 3.2, 4],
  ],
  B: [
    [0, 0, 0, 6],
    [0, 0, 2.6, 0],
    [2.6, 0, 3.4, 1.5],
    [3.4, 1.5, 2.6, 3],
    [0, 3, 2.8, 3],
    [2.8, 3, 3.8, 4.5],
    [3.8, 4.5, 2.8, 6],
    [2.8, 6, 0, 6],
  ],
  I: [[2, 0, 2, 6]],
  R: [
    [0, 6, 0, 0],
    [0, 0, 3, 0],
    [3, 0, 3.8, 1.5],
    [3.8, 1.5, 3, 3],
    [3, 3, 0, 3],
    [1.8, 3, 4, 6],
  ],
  C: [
    [4, 0.8, 2.8, 0],
    [2.8, 0, 1.2, 0],
    [1.2, 0, 0, 1.5],
    [0, 1.5, 0, 4.5],
    [0, 4.5, 1.2, 6],
    [1.2, 6, 2.8, 6],
    [2.8, 6, 4, 5.2],
  ],
  U: [
    [0, 0, 0, 4.6],
    [0, 4.6, 1.2, 6],
    [1.2, 6, 2.8, 6],
    [2.8, 6, 4, 4.6],
    [4, 4.6, 4, 0],
  ],
  '-': [[0.6, 3, 3.4, 3]],
  '°': [
    [0.6, 0, 1.6, 0],
    [1.6, 0, 1.6, 1],
    [1.6, 1, 0.6, 1],
    [0.6, 1, 0.6, 0],
  ],
  '.': [[0.4, 6, 0.6, 6]],
  ':': [
    [0.5, 1.8, 0.5, 2],
    [0.5, 4.2, 0.5, 4.4],
  ],
};

/** Seven-segment digits: which of top, upper right, lower right, bottom, lower left, upper left, middle are lit. */
const SEGMENTS: readonly (readonly [number, number, number, number])[] = [
  [0, 0, 4, 0],
  [4, 0, 4, 3],
  [4, 3, 4, 6],
  [0, 6, 4, 6],
  [0, 3, 0, 6],
  [0, 0, 0, 3],
  [0, 3, 4, 3],
];
const DIGITS = ['012345', '12', '01346', '01236', '1256', '02356', '023456', '012', '0123456', '012356'];

const strokes = (glyph: string) =>
  /\d/.test(glyph)
    ? [...(DIGITS[Number(glyph)] as string)].map(
        (segment) => SEGMENTS[Number(segment)] as (typeof SEGMENTS)[number],
      )
    : (GLYPHS[glyph] ?? []);

/** Between two glyphs, in the grid's units. */
const GAP = 1.8;

/** Writes digits and the few letters devices carry, centred on (x, y). */
export function write(
  canvas: Canvas,
  text: string,
  x: number,
  y: number,
  height: number,
  colour: Colour,
  opacity = 1,
): Canvas {
  const unit = height / 6;
  const widths = [...text].map((glyph) => (/[.:]/.test(glyph) ? 1 : 4) + GAP);
  let left = x - ((widths.reduce((sum, width) => sum + width, 0) - GAP) * unit) / 2;
  const width = Math.max(1.3, unit * 0.8);
  const shapes = [...text].flatMap((glyph, i): Shape[] => {
    const at = left;
    left += (widths[i] as number) * unit;
    return strokes(glyph).map(([x1, y1, x2, y2]) =>
      line(at + x1 * unit, y + (y1 - 3) * unit, at + x2 * unit, y + (y2 - 3) * unit, width),
    );
  });
  return canvas.fillAll(shapes, colour, { opacity });
}
