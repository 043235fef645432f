import { BLACK, type Finish } from './finishes';
import { fan, moon, snow, sun } from './icons';
import { write } from './lettering';
import { body, gloss, led, wall, type Picture } from './scene';
import { arc, circle, line, outline, rect } from './shapes';

/** Segment display with touch keys, round knob, colour screen. */
export type ThermostatSeries = 'segment' | 'knob' | 'screen';

type Draw = (canvas: ReturnType<typeof wall>, finish: Finish) => void;
const [X, Y, SIZE] = [92, 82, 296];

const segment: Draw = (canvas, finish) => {
  body(canvas, X, Y, SIZE, SIZE, 20, finish);
  canvas.fill(rect(X + 34, Y + 34, SIZE - 68, 142, 10), finish === BLACK ? '#10161a' : '#2d3a42');
  write(canvas, '26', X + 118, Y + 106, 70, '#bdeefc');
  write(canvas, '°C', X + 214, Y + 86, 24, '#bdeefc');
  canvas
    .fillAll(snow(X + 216, Y + 138, 15), '#6fd3ee')
    .fillAll(fan(X + 54, Y + 54, 10), '#6fd3ee', { opacity: 0.8 });
  [switchOff, minus, plus, fan].forEach((icon, i) =>
    canvas.fillAll(icon(X + 62 + i * 57, Y + 226, 15), finish.ink),
  );
  gloss(canvas, X + 4, Y + 4, SIZE - 8, SIZE - 8);
};
const minus = (x: number, y: number, r: number) => [line(x - r * 0.8, y, x + r * 0.8, y, 3)];
const plus = (x: number, y: number, r: number) => [
  ...minus(x, y, r),
  line(x, y - r * 0.8, x, y + r * 0.8, 3),
];
const switchOff = (x: number, y: number, r: number) => [
  arc(x, y, r * 0.8, 3, -55, 235),
  line(x, y - r, x, y - r * 0.2, 3),
];

const knob: Draw = (canvas, finish) => {
  body(canvas, X, Y, SIZE, SIZE, 30, finish);
  const [cx, cy] = [X + SIZE / 2, Y + SIZE / 2 - 6];
  canvas.fill(circle(cx, cy + 12, 108), '#1c262d', { opacity: 0.3, blur: 38 });
  canvas.fill(circle(cx, cy, 108), { from: '#ffffff', to: finish.edge, angle: 60 });
  canvas.fill(circle(cx, cy, 103), { from: finish.dark, to: finish.light, angle: 60 });
  canvas.fill(circle(cx, cy, 80), { from: '#2a343b', to: '#12181c' });
  canvas.fill(arc(cx, cy, 92, 5, 140, 400), finish.edge, { opacity: 0.6 });
  canvas.fill(arc(cx, cy, 92, 5, 140, 318), '#f0a44b');
  write(canvas, '24', cx - 4, cy - 4, 48, '#ffffff');
  canvas.fillAll(sun(cx, cy + 48, 12), '#f0a44b');
  canvas.fill(arc(cx + 44, cy - 20, 4, 2.5), '#ffffff');
};

const screen: Draw = (canvas, finish) => {
  body(canvas, X, Y, SIZE, SIZE, 24, finish);
  canvas.fill(rect(X + 18, Y + 18, SIZE - 36, SIZE - 36, 14), { from: '#16324a', to: '#0b1622', angle: 60 });
  const [cx, cy] = [X + SIZE / 2, Y + 126];
  canvas.fill(arc(cx, cy, 74, 9, 135, 405), '#2c4a63').fill(arc(cx, cy, 74, 9, 135, 300), '#43c6e8');
  led(canvas, cx + 37, cy - 64, 7, '#bff1ff');
  write(canvas, '23.5', cx, cy, 34, '#ffffff');
  [snow, sun, fan, moon].forEach((icon, i) => {
    const x = X + 60 + i * 58.5;
    canvas.fill(rect(x - 22, Y + 218, 44, 44, 10), i === 0 ? '#1f7fa8' : '#1b2f42');
    canvas.fillAll(icon(x, Y + 240, 12), '#e6f6fb');
  });
  canvas.fill(outline(rect(X + 18, Y + 18, SIZE - 36, SIZE - 36, 14), 1.5), '#000000', { opacity: 0.4 });
  gloss(canvas, X + 4, Y + 4, SIZE - 8, SIZE - 8);
};

const DRAWINGS: { readonly [series in ThermostatSeries]: Draw } = { segment, knob, screen };

/** A thermostat of a series in a finish. */
export const thermostatPicture = (series: ThermostatSeries, finish: Finish): Picture => ({
  name: `thermostat-${series}-${finish.key}`,
  draw: () => {
    const canvas = wall('sage');
    DRAWINGS[series](canvas, finish);
    if (series !== 'screen') write(canvas, 'BAI', X + SIZE / 2, Y + SIZE - 20, 9, finish.ink, 0.75);
    return canvas;
  },
});
