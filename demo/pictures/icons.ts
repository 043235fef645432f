import { arc, circle, line, rect, type Shape } from './shapes';

/** Pictograms of a guest room, in strokes, `r` pixels from centre to edge. */
type Icon = (x: number, y: number, r: number) => Shape[];

const ray = (x: number, y: number, from: number, to: number, degrees: number, width: number): Shape => {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return line(x + cos * from, y + sin * from, x + cos * to, y + sin * to, width);
};
const stroke = (r: number) => Math.max(1.6, r * 0.16);
const turns = (count: number, from = 0) => Array.from({ length: count }, (_, i) => from + (i * 360) / count);

export const lamp: Icon = (x, y, r) => [
  arc(x, y - r * 0.2, r * 0.6, stroke(r), 130, 410),
  line(x - r * 0.36, y + r * 0.3, x - r * 0.3, y + r * 0.62, stroke(r)),
  line(x + r * 0.36, y + r * 0.3, x + r * 0.3, y + r * 0.62, stroke(r)),
  line(x - r * 0.3, y + r * 0.66, x + r * 0.3, y + r * 0.66, stroke(r)),
  line(x - r * 0.18, y + r * 0.95, x + r * 0.18, y + r * 0.95, stroke(r)),
];

export const sun: Icon = (x, y, r) => [
  arc(x, y, r * 0.4, stroke(r)),
  ...turns(8).map((degrees) => ray(x, y, r * 0.68, r * 0.95, degrees, stroke(r))),
];

export const moon: Icon = (x, y, r) => [
  arc(x, y, r * 0.8, stroke(r), 20, 250),
  arc(x + r * 0.42, y - r * 0.34, r * 0.64, stroke(r), 62, 208),
];

export const power: Icon = (x, y, r) => [
  arc(x, y + r * 0.08, r * 0.75, stroke(r), -50, 230),
  line(x, y - r * 0.9, x, y - r * 0.05, stroke(r)),
];

export const curtain: Icon = (x, y, r) => [
  line(x - r * 0.95, y - r * 0.8, x + r * 0.95, y - r * 0.8, stroke(r)),
  ...[-0.8, -0.45, 0.45, 0.8].map((at) => line(x + at * r, y - r * 0.7, x + at * r, y + r * 0.85, stroke(r))),
];

export const snow: Icon = (x, y, r) => [
  ...turns(6).map((degrees) => ray(x, y, 0, r * 0.92, degrees + 30, stroke(r))),
  ...turns(6).map((degrees) => ray(x, y, r * 0.55, r * 0.75, degrees + 52, stroke(r) * 0.9)),
];

export const fan: Icon = (x, y, r) => [
  circle(x, y, r * 0.16),
  ...turns(3).flatMap((degrees) => [
    arc(
      x + Math.cos((degrees * Math.PI) / 180) * r * 0.5,
      y + Math.sin((degrees * Math.PI) / 180) * r * 0.5,
      r * 0.36,
      stroke(r),
      degrees - 150,
      degrees + 110,
    ),
  ]),
];

export const bell: Icon = (x, y, r) => [
  arc(x, y - r * 0.1, r * 0.58, stroke(r), 180, 360),
  line(x - r * 0.58, y - r * 0.1, x - r * 0.66, y + r * 0.5, stroke(r)),
  line(x + r * 0.58, y - r * 0.1, x + r * 0.66, y + r * 0.5, stroke(r)),
  line(x - r * 0.86, y + r * 0.52, x + r * 0.86, y + r * 0.52, stroke(r)),
  arc(x, y + r * 0.66, r * 0.2, stroke(r), 0, 180),
];

/** Do not disturb. */
export const quiet: Icon = (x, y, r) => [
  arc(x, y, r * 0.82, stroke(r)),
  line(x - r * 0.42, y, x + r * 0.42, y, stroke(r) * 1.4),
];

/** Make up the room: a broom. */
export const clean: Icon = (x, y, r) => [
  line(x + r * 0.7, y - r * 0.9, x + r * 0.05, y + r * 0.05, stroke(r)),
  line(x - r * 0.4, y - r * 0.12, x + r * 0.42, y + r * 0.36, stroke(r)),
  ...[0, 0.5, 1].map((at) =>
    line(
      x - r * 0.34 + at * r * 0.66,
      y + at * r * 0.42,
      x - r * 0.85 + at * r * 0.8,
      y + r * 0.62 + at * r * 0.3,
      stroke(r),
    ),
  ),
];

export const scene: Icon = (x, y, r) =>
  [-1, 1].flatMap((dx) =>
    [-1, 1].map((dy) =>
      rect(x + dx * r * 0.46 - r * 0.32, y + dy * r * 0.46 - r * 0.32, r * 0.64, r * 0.64, r * 0.16),
    ),
  );

export const wave: Icon = (x, y, r) => [
  circle(x, y + r * 0.6, r * 0.14),
  ...[0.45, 0.85, 1.25].map((radius) => arc(x, y + r * 0.6, r * radius, stroke(r), 225, 315)),
];

export const drop: Icon = (x, y, r) => [
  arc(x, y + r * 0.28, r * 0.56, stroke(r), -20, 200),
  line(x, y - r * 0.9, x - r * 0.53, y + r * 0.08, stroke(r)),
  line(x, y - r * 0.9, x + r * 0.53, y + r * 0.08, stroke(r)),
];

export const cross: Icon = (x, y, r) => [
  line(x - r * 0.7, y, x + r * 0.7, y, r * 0.4),
  line(x, y - r * 0.7, x, y + r * 0.7, r * 0.4),
];
