import { GREY, WHITE, type Finish } from './finishes';
import { circle, fade, glow, rect, rim, row, shadow, shape, stroke, type Colour, type Paint } from './svg';

/** Something that can be drawn; equal names are the same picture. */
export interface Picture {
  readonly name: string;
  /** The whole picture as SVG. */
  readonly svg: () => string;
}

const WALLS = {
  cool: ['#f1f5f8', '#d5dfe6'],
  warm: ['#f8f2e9', '#e2d3c0'],
  sage: ['#f0f4ee', '#d2ddcc'],
  dusk: ['#ebeef5', '#cbd2e2'],
} as const;
export type Mood = keyof typeof WALLS;

const whole = (parts: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 480">${parts}</svg>`;

/** What hangs on a wall, in the light of a window on the left. */
export const onWall = (mood: Mood, parts: string): string =>
  whole(rect(0, 0, 480, 480, 0, fade(72, ...WALLS[mood])) + glow(110, 40, 430, '#ffffff', 0.6) + parts);

/** What stands on a table before a wall. */
export const onTable = (mood: Mood, parts: string): string =>
  onWall(
    mood,
    `${rect(0, 352, 480, 128, 0, fade(90, '#f7f4ef', '#dcd5ca'))}${rect(0, 350, 480, 3, 0, '#ffffff')}
    ${rect(0, 322, 480, 29, 0, fade(90, '#3a474f00', '#3a474f24'))}${parts}`,
  );

/** A housing on a wall: what it throws, its thickness below, its face and the light along its upper edge. */
export function body(
  x: number,
  y: number,
  w: number,
  h: number,
  r: number,
  { face, edge, lit }: Finish,
  thick = 5,
): string {
  return `
    ${shadow(x - 2, y + 14, w + 4, h + 10, r, 34, 0.26)}
    ${shadow(x, y + thick + 1, w, h, r, 7, 0.34)}
    ${rect(x, y + thick, w, h, r, edge)}${rect(x, y, w, h, r, face)}
    ${rim(x, y, w, h, r, 2, fade(78, `${lit}`, `${lit}55`, `${lit}00`))}`;
}

/** The same, round. */
export const roundBody = (
  x: number,
  y: number,
  r: number,
  { face, edge, lit }: Finish,
  thick = 5,
): string => `
    ${shadow(x - r, y - r + 16, 2 * r, 2 * r + 4, r, 34, 0.28)}
    ${shadow(x - r, y - r + thick + 1, 2 * r, 2 * r, r, 7, 0.32)}${circle(x, y + thick, r, edge)}
    ${circle(x, y, r, face)}${rim(x - r, y - r, 2 * r, 2 * r, r, 2, fade(78, lit, `${lit}55`, `${lit}00`))}`;

/** A hollow: dark above where the edge shades it, lit below. */
export const hollow = (
  x: number,
  y: number,
  w: number,
  h: number,
  r: number,
  { deep, lit }: Finish,
  inside: Paint = deep,
): string => `
    ${rect(x, y + 1.5, w, h, r, `${lit}`)}${rect(x, y, w, h, r, inside)}
    ${rect(x, y, w, Math.min(h, Math.max(12, 2 * r)), r, fade(90, '#00000038', '#00000000'))}`;

/** A pane over a face: what the window throws on it, and its bright edge. */
export function glass(x: number, y: number, w: number, h: number, r: number): string {
  const outline = `M${x + r} ${y}H${x + w * 0.64}L${x + w * 0.2} ${y + h}H${x + r}q${-r} 0 ${-r} ${-r}V${y + r}q0 ${-r} ${r} ${-r}`;
  return `
    ${shape(`${outline}Z`, fade(60, '#ffffff3c', '#ffffff12', '#ffffff05'))}
    ${rim(x, y, w, h, r, 1.2, fade(60, '#ffffffb0', '#ffffff18', '#ffffff40'))}`;
}

/** A display that is lit from within. */
export const screen = (
  x: number,
  y: number,
  w: number,
  h: number,
  r: number,
  paint: Paint = fade(60, '#1b3a52', '#0e1f2e', '#0a141d'),
): string => `
    ${rect(x - 1, y, w + 2, h + 1.5, r, '#ffffff40')}
    ${rect(x, y, w, h, r, '#05090c')}
    ${rect(x + 1.5, y + 1.5, w - 3, h - 3, r, paint)}`;

/** A lamp with its halo. */
export const led = (x: number, y: number, r: number, colour: Colour): string => `
    ${glow(x, y, r * 4, colour, 0.55)}${circle(x, y, r, colour)}
    ${circle(x - r * 0.2, y - r * 0.25, r * 0.45, '#ffffffb4')}`;

/** The head of a screw. */
export const screw = (x: number, y: number, r: number): string => `
    ${circle(x, y + 1, r, '#5d686f')}${circle(x, y, r, fade(60, '#f7f9fa', '#aab4bb', '#8b969e'))}
    ${stroke(`M${x - r * 0.6} ${y + r * 0.3}L${x + r * 0.6} ${y - r * 0.3}`, r * 0.28, '#4c565d')}`;

/** Holes or slots behind which air, sound or warmth passes. */
export const slots = (
  x: number,
  y: number,
  w: number,
  count: number,
  pitch: number,
  { deep, lit }: Finish = WHITE,
): string =>
  row(count, (i) => rect(x, y + i * pitch + 1.4, w, 4, 2, lit) + rect(x, y + i * pitch, w, 4, 2, deep));

/** A profile rail that modules snap on to. */
export const rail = (y: number, h: number): string => `
    ${shadow(-40, y + 6, 560, h, 2, 14, 0.2)}
    ${rect(-2, y, 484, h, 0, fade(90, '#f3f5f6', '#bac3c9', '#d8dee2', '#9aa4ab'))}
    ${rect(-2, y + h * 0.24, 484, h * 0.52, 0, fade(90, '#8f9aa2', '#c4ccd1', '#aab4bb'))}
    ${row(7, (i) => rect(30 + i * 72, y + h * 0.44, 26, h * 0.12, 4, '#6f7a82'))}`;

/** A brushed metal bar. */
export const METAL = fade(90, '#f7f9fa', '#c5cdd3', '#eef1f3', '#9da7af');
export const DARK = fade(90, '#56616a', '#39434b', '#232b31');
export const STEEL = GREY;
