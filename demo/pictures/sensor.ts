import { WHITE, BLACK } from './finishes';
import { cross, drop, sun, wave } from './icons';
import { write } from './lettering';
import { body, led, shadow, wall, type Picture } from './scene';
import { arc, circle, line, outline, rect, turned } from './shapes';

export type SensorKind =
  'ceiling' | 'radar' | 'corner' | 'door' | 'water' | 'smoke' | 'gas' | 'air' | 'light' | 'sos';
type Canvas = ReturnType<typeof wall>;

const dome = (canvas: Canvas, radius: number): Canvas =>
  shadow(canvas, circle(240, 232, radius))
    .fill(circle(240, 232, radius), { from: '#ffffff', to: '#c9d1d7', angle: 60 })
    .fill(circle(240, 232, radius - 4), { from: '#fdfefe', to: '#e4e9ed', angle: 60 });

const box = (canvas: Canvas, label: (canvas: Canvas) => void): void => {
  body(canvas, 120, 106, 240, 260, 24, WHITE);
  label(canvas);
  write(canvas, 'BAI', 240, 340, 9, WHITE.ink, 0.7);
};

const slits = (canvas: Canvas, y: number): Canvas => {
  for (let i = 0; i < 5; i += 1) canvas.fill(rect(188, y + i * 11, 104, 4, 2), '#a9b4bc', { opacity: 0.8 });
  return canvas;
};

const DRAWINGS: { readonly [kind in SensorKind]: (canvas: Canvas) => void } = {
  ceiling: (canvas) => {
    dome(canvas, 140).fill(circle(240, 232, 74), { from: '#dfe5e9', to: '#ffffff', angle: 60 });
    for (const r of [64, 50, 36, 22])
      canvas.fill(outline(circle(240, 232, r), 1.6), '#b6c1c8', { opacity: 0.8 });
    for (let i = 0; i < 12; i += 1)
      canvas.fill(turned(line(240, 172, 240, 214, 1.4), i * 30, 240, 232), '#b6c1c8', { opacity: 0.6 });
    led(canvas, 240, 232, 6, '#5fc7e6');
  },
  radar: (canvas) => {
    dome(canvas, 140).fill(circle(240, 232, 96), { from: '#343c43', to: '#171c20' });
    canvas.fillAll(
      [26, 46, 66].map((r) => arc(240, 232, r, 4, -130, -50)),
      '#5fc7e6',
    );
    canvas.fillAll(
      [26, 46, 66].map((r) => arc(240, 232, r, 4, 50, 130)),
      '#5fc7e6',
      { opacity: 0.4 },
    );
    led(canvas, 240, 232, 6, '#bff1ff');
  },
  corner: (canvas) => {
    body(canvas, 158, 76, 164, 316, 34, WHITE);
    canvas.fill(rect(176, 108, 128, 168, 22), { from: '#cfd8de', to: '#f6f8f9' });
    for (let i = 0; i < 7; i += 1)
      canvas.fill(rect(182, 120 + i * 21, 116, 1.8), '#a9b5bd', { opacity: 0.7 });
    for (let i = 0; i < 4; i += 1)
      canvas.fill(rect(204 + i * 24, 112, 1.6, 160), '#a9b5bd', { opacity: 0.5 });
    led(canvas, 240, 318, 5, '#ef6a5b');
    write(canvas, 'BAI', 240, 358, 10, WHITE.ink, 0.7);
  },
  door: (canvas) => {
    body(canvas, 132, 96, 92, 286, 18, WHITE);
    body(canvas, 256, 156, 62, 186, 16, WHITE);
    led(canvas, 178, 140, 5, '#5fc7e6');
    canvas.fill(rect(214, 226, 8, 38, 3), '#b6c1c8').fill(rect(258, 226, 8, 38, 3), '#b6c1c8');
    write(canvas, 'BAI', 178, 348, 10, WHITE.ink, 0.7);
  },
  water: (canvas) => {
    dome(canvas, 112).fillAll(drop(240, 220, 46), '#3fa7c4');
    led(canvas, 240, 306, 4, '#5fc7e6');
    canvas
      .fill(circle(204, 338, 9), { from: '#f0d9a0', to: '#a8843a' })
      .fill(circle(276, 338, 9), { from: '#f0d9a0', to: '#a8843a' });
  },
  smoke: (canvas) => {
    dome(canvas, 144).fill(outline(circle(240, 232, 112), 7), '#8d99a2', { opacity: 0.75 });
    for (let i = 0; i < 24; i += 1)
      canvas.fill(turned(rect(237, 122, 6, 14, 2), i * 15, 240, 232), '#f3f6f7');
    canvas
      .fill(circle(240, 232, 50), { from: '#ffffff', to: '#d3dbe0' })
      .fill(outline(circle(240, 232, 50), 2), '#b6c1c8');
    led(canvas, 240, 168, 5, '#ef6a5b');
  },
  gas: (canvas) =>
    box(canvas, () => {
      slits(canvas, 150);
      led(canvas, 206, 262, 6, '#5fdc9a');
      led(canvas, 240, 262, 6, '#f0b44b');
      led(canvas, 274, 262, 6, '#ef6a5b');
    }),
  air: (canvas) =>
    box(canvas, () => {
      canvas.fill(rect(148, 136, 184, 100, 12), { from: '#22343f', to: '#101a20' });
      write(canvas, '26.5', 224, 172, 30, '#bdeefc');
      write(canvas, '048', 214, 214, 18, '#8fe0b4');
      canvas.fillAll(drop(296, 208, 14), '#8fe0b4');
      slits(canvas, 258);
    }),
  light: (canvas) => {
    dome(canvas, 104)
      .fill(circle(240, 232, 62), { from: '#fff7df', to: '#f3d68c' })
      .fillAll(sun(240, 232, 40), '#b4862b');
    led(canvas, 240, 310, 3.5, '#5fdc9a');
  },
  sos: (canvas) => {
    body(canvas, 102, 94, 276, 276, 22, BLACK);
    canvas.fill(circle(240, 226, 92), '#0b0d0f', { opacity: 0.6, blur: 20 });
    canvas
      .fill(circle(240, 222, 84), { from: '#ff8a7c', to: '#b3261e', angle: 60 })
      .fill(circle(240, 222, 76), { from: '#d9433a', to: '#f2695d', angle: 60 });
    canvas.fillAll(cross(240, 222, 40), '#ffffff');
    canvas.fillAll(wave(240, 326, 12), BLACK.ink);
  },
};

/** A detector or an emergency button. */
export const sensorPicture = (kind: SensorKind): Picture => ({
  name: `sensor-${kind}`,
  draw: () => {
    const canvas = wall(kind === 'sos' ? 'warm' : 'cool');
    DRAWINGS[kind](canvas);
    return canvas;
  },
});
