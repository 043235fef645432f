import { BLACK, WHITE, type Finish } from './finishes';
import { wave } from './icons';
import { write } from './lettering';
import { body, led, shadow, table, wall, type Picture } from './scene';
import { arc, circle, line, rect } from './shapes';

export type GatewayKind = 'box' | 'antenna' | 'ceiling' | 'speaker' | 'switch' | 'server' | 'tablet';
type Canvas = ReturnType<typeof wall>;

const ports = (canvas: Canvas, x: number, y: number, count: number): void => {
  for (let i = 0; i < count; i += 1) {
    canvas
      .fill(rect(x + i * 30, y, 25, 20, 3), '#0e1316')
      .fill(rect(x + i * 30 + 6, y + 2, 13, 4), '#c8a95a');
    canvas.fill(rect(x + i * 30 + 3, y - 6, 5, 3), i % 3 ? '#5fdc9a' : '#f0b44b');
  }
};

const DRAWINGS: { readonly [kind in GatewayKind]: (canvas: Canvas, finish: Finish) => void } = {
  box: (canvas, finish) => {
    body(canvas, 96, 250, 288, 120, 22, finish);
    for (let i = 0; i < 4; i += 1) led(canvas, 132 + i * 24, 316, 4, i < 3 ? '#5fc7e6' : '#9aa5ad');
    write(canvas, 'BAI', 332, 316, 18, finish.ink);
  },
  antenna: (canvas, finish) => {
    for (const [x, lean] of [
      [132, 118],
      [348, 362],
    ] as const) {
      canvas
        .fill(line(x, 270, lean, 110, 15), '#1d2429')
        .fill(line(x - 2, 266, lean - 2, 114, 4), '#5a656d', { opacity: 0.8 });
    }
    DRAWINGS.box(canvas, finish);
    canvas.fillAll(
      [40, 64, 88].map((r) => arc(240, 210, r, 5, 225, 315)),
      '#5fc7e6',
      { opacity: 0.55 },
    );
  },
  ceiling: (canvas, finish) => {
    shadow(canvas, circle(240, 232, 146)).fill(circle(240, 232, 146), {
      from: finish.light,
      to: finish.edge,
      angle: 60,
    });
    canvas.fill(circle(240, 232, 141), { from: finish.light, to: finish.dark, angle: 60 });
    canvas
      .fill(arc(240, 232, 66, 6), '#5fc7e6')
      .fill(arc(240, 232, 66, 16), '#5fc7e6', { opacity: 0.3, blur: 16 });
    canvas.fillAll(wave(240, 224, 28), finish.ink);
    write(canvas, 'BAI', 240, 326, 11, finish.ink, 0.8);
  },
  speaker: (canvas, finish) => {
    body(canvas, 150, 118, 180, 256, 62, finish);
    for (let y = 0; y < 9; y += 1)
      for (let x = 0; x < 9; x += 1)
        canvas.fill(circle(176 + x * 16, 224 + y * 15, 2.6), finish.edge, { opacity: 0.85 });
    canvas
      .fill(rect(176, 150, 128, 8, 4), '#5fc7e6')
      .fill(rect(170, 144, 140, 20, 10), '#5fc7e6', { opacity: 0.25, blur: 18 });
    write(canvas, 'BAI', 240, 188, 14, finish.ink);
  },
  switch: (canvas, finish) => {
    body(canvas, 40, 262, 400, 92, 8, finish);
    ports(canvas, 138, 304, 8);
    led(canvas, 70, 302, 4, '#5fdc9a');
    write(canvas, 'BAI', 84, 326, 14, finish.ink);
  },
  server: (canvas, finish) => {
    for (const [i, y] of [146, 220, 294].entries()) {
      body(canvas, 70, y, 340, 66, 7, finish);
      for (let x = 0; x < 5; x += 1)
        canvas.fill(rect(90 + x * 34, y + 18, 28, 30, 3), finish.edge, { opacity: 0.75 });
      led(canvas, 378, y + 24, 4, '#5fdc9a');
      led(canvas, 378, y + 42, 4, i === 1 ? '#f0b44b' : '#5fc7e6');
      write(canvas, 'BAI', 318, y + 33, 14, finish.ink);
    }
  },
  tablet: (canvas, finish) => {
    body(canvas, 60, 96, 360, 256, 20, finish);
    canvas.fill(rect(76, 112, 328, 224, 10), { from: '#1e4258', to: '#0c1924', angle: 50 });
    write(canvas, '08:30', 164, 164, 34, '#ffffff');
    ['#2b87a8', '#c88a3b', '#4f8f6c', '#6d63a8'].forEach((colour, i) => {
      canvas.fill(rect(96 + i * 76, 232, 62, 76, 10), colour, { opacity: 0.9 });
      canvas
        .fill(circle(127 + i * 76, 260, 12), '#ffffff', { opacity: 0.85 })
        .fill(rect(108 + i * 76, 286, 38, 5, 2), '#ffffff', { opacity: 0.6 });
    });
    canvas.fill(circle(350, 162, 26), '#f0c869', { opacity: 0.9 });
  },
};

/** A gateway, a network device or a console. */
export const gatewayPicture = (kind: GatewayKind, finish: Finish = WHITE): Picture => ({
  name: `gateway-${kind}-${finish.key}`,
  draw: () => {
    const canvas =
      kind === 'ceiling' || kind === 'tablet' ? wall('dusk') : table(finish === BLACK ? 'cool' : 'dusk');
    DRAWINGS[kind](canvas, finish);
    return canvas;
  },
});
