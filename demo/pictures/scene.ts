import { Canvas, type Colour } from './canvas';
import type { Finish } from './finishes';
import { circle, rect, type Shape } from './shapes';

export const SIZE = 480;

/** Something that can be drawn; equal names are the same picture. */
export interface Picture {
  readonly name: string;
  readonly draw: () => Canvas;
}

const WALLS: { readonly [mood: string]: readonly [Colour, Colour] } = {
  cool: ['#f4f7f9', '#d9e2e8'],
  warm: ['#faf6f0', '#e8ddcf'],
  sage: ['#f4f7f2', '#dbe4d6'],
  dusk: ['#eef0f6', '#d3d8e6'],
};

type Mood = keyof typeof WALLS;

/** Every picture begins with one of a few backgrounds: each is painted once. */
const painted = new Map<string, Canvas>();
function once(name: string, paint: () => Canvas): Canvas {
  const canvas = painted.get(name) ?? paint();
  painted.set(name, canvas);
  return canvas.copy();
}

/** An empty wall, lit from above. */
export const wall = (mood: Mood): Canvas =>
  once(`wall ${mood}`, () => {
    const [from, to] = WALLS[mood] as readonly [Colour, Colour];
    // Lit evenly from above: a spot of light would cost every picture a third of its bytes.
    return new Canvas(SIZE).fill(rect(0, 0, SIZE, SIZE), { from, to });
  });

/** The wall with a table's top in its lower part, for what is not mounted on a wall. */
export const table = (mood: Mood): Canvas =>
  once(`table ${mood}`, () =>
    wall(mood)
      .fill(rect(0, 352, SIZE, 128), { from: '#ffffff', to: '#e3e8ec' }, { opacity: 0.75 })
      .fill(rect(0, 346, SIZE, 12), '#8d99a3', { opacity: 0.18, blur: 14 }),
  );

const moved = ({ box: [l, t, r, b], distance }: Shape, dx: number, dy: number): Shape => ({
  box: [l + dx, t + dy, r + dx, b + dy],
  distance: (x, y) => distance(x - dx, y - dy),
});

/** What a body that lies on a wall throws: a near and a far shadow. */
export function shadow(canvas: Canvas, shape: Shape, depth = 1): Canvas {
  return canvas
    .fill(moved(shape, 0, 16 * depth), '#22303a', { opacity: 0.2, blur: 52 * depth })
    .fill(moved(shape, 0, 5 * depth), '#22303a', { opacity: 0.24, blur: 14 * depth });
}

/** A body with its shadow, a lit upper edge and a face that darkens downwards. */
export function body(
  canvas: Canvas,
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
  { light, dark, edge }: Pick<Finish, 'light' | 'dark' | 'edge'>,
): Canvas {
  const whole = rect(x, y, width, height, radius);
  return shadow(canvas, whole)
    .fill(whole, { from: light, to: edge })
    .fill(rect(x + 1.5, y + 2, width - 3, height - 5, Math.max(0, radius - 1.5)), { from: light, to: dark });
}

/** A recess or a key's gap: dark above, lit below. */
export function groove(canvas: Canvas, shape: Shape, { edge }: Finish): Canvas {
  return canvas.fill(moved(shape, 0, 1.4), '#ffffff', { opacity: 0.35 }).fill(shape, edge, { opacity: 0.75 });
}

/** Glass: a soft light that falls across from the upper left. */
export function gloss(canvas: Canvas, x: number, y: number, width: number, height: number): Canvas {
  const slope = height * 0.45;
  return canvas.fill(
    {
      box: [x, y, x + width, y + height],
      distance: (px, py) =>
        Math.max(
          px - x + (py - y) * (slope / height) - width * 0.52,
          Math.max(x - px, px - x - width, y - py, py - y - height),
        ),
    },
    '#ffffff',
    { opacity: 0.1 },
  );
}

/** A light-emitting point with its halo. */
export function led(canvas: Canvas, x: number, y: number, radius: number, colour: Colour): Canvas {
  return canvas
    .fill(circle(x, y, radius * 1.6), colour, { opacity: 0.45, blur: radius * 2.4 })
    .fill(circle(x, y, radius), colour)
    .fill(circle(x - radius * 0.25, y - radius * 0.3, radius * 0.4), '#ffffff', { opacity: 0.7 });
}
