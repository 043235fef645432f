import { BLACK, GREY, WHITE, type Finish } from './finishes';
import { write } from './lettering';
import { body, led, shadow, wall, type Picture } from './scene';
import { circle, line, rect } from './shapes';

type Canvas = ReturnType<typeof wall>;

function terminals(canvas: Canvas, x: number, y: number, count: number, pitch: number, colour: string): void {
  for (let i = 0; i < count; i += 1) {
    canvas.fill(rect(x + i * pitch, y, pitch - 2, 26, 2.5), { from: colour, to: '#2f5a3f' });
    canvas.fill(circle(x + i * pitch + pitch / 2 - 1, y + 10, pitch * 0.27), {
      from: '#f5f7f8',
      to: '#8c979f',
      angle: 60,
    });
    canvas.fill(
      line(x + i * pitch + pitch * 0.3, y + 10, x + i * pitch + pitch * 0.66, y + 10, 1.4),
      '#4c565d',
    );
  }
}

/** A DIN-rail module: rail behind, terminals above and below, status lights, a label. */
function module(
  canvas: Canvas,
  x: number,
  width: number,
  lights: number,
  finish: Finish,
  label = true,
): void {
  const [y, height] = [138, 200];
  body(canvas, x, y, width, height, 7, finish);
  const pitch = 17;
  const count = Math.floor((width - 16) / pitch);
  const left = x + (width - count * pitch) / 2;
  terminals(canvas, left, y + 8, count, pitch, '#58a06f');
  terminals(canvas, left, y + height - 34, count, pitch, '#58a06f');
  canvas.fill(rect(x + 10, y + 44, width - 20, height - 88, 5), finish.edge, { opacity: 0.25 });
  canvas.fill(rect(x + 11, y + 46, width - 22, height - 92, 5), { from: finish.light, to: finish.dark });
  const columns = Math.max(1, Math.min(lights, Math.floor((width - 36) / 16)));
  for (let i = 0; i < lights; i += 1) {
    const on = i % 3 !== 1;
    led(
      canvas,
      x + 24 + (i % columns) * 16,
      y + 126 + Math.floor(i / columns) * 13,
      3.2,
      on ? '#5fdc9a' : '#9aa5ad',
    );
  }
  if (label) {
    write(canvas, 'BAI', x + 40, y + 70, 15, finish === BLACK ? '#6fd3ee' : '#0b6e84');
    if (width > 150)
      canvas
        .fill(rect(x + width - 66, y + 60, 46, 34, 3), '#10202a')
        .fill(rect(x + width - 61, y + 66, 30, 3), '#6fd3ee')
        .fill(rect(x + width - 61, y + 75, 36, 3), '#6fd3ee', { opacity: 0.6 });
  }
}

const rail = (canvas: Canvas): Canvas =>
  canvas
    .fill(rect(0, 206, 480, 64), { from: '#dfe4e8', to: '#a9b3ba' })
    .fill(rect(0, 222, 480, 32), { from: '#b7c0c6', to: '#cfd6db' });

/** A one-piece room controller with so many outputs. */
export const hostPicture = (outputs: 8 | 12 | 16 | 24, finish: Finish = WHITE): Picture => ({
  name: `host-${outputs}-${finish.key}`,
  draw: () => {
    const width = 150 + outputs * 10;
    const canvas = rail(wall('cool'));
    module(canvas, 240 - width / 2, width, outputs, finish);
    return canvas;
  },
});

/** A main unit with so many plug-on modules beside it. */
export const modularHostPicture = (modules: 2 | 3 | 4): Picture => ({
  name: `host-modular-${modules}`,
  draw: () => {
    const canvas = rail(wall('dusk'));
    const width = 62;
    const left = 240 - (152 + modules * (width + 4)) / 2;
    module(canvas, left, 152, 8, BLACK);
    for (let i = 0; i < modules; i += 1)
      module(canvas, left + 156 + i * (width + 4), width, 4, i % 2 ? GREY : WHITE, false);
    return canvas;
  },
});

/** A driver or dimmer in a module's housing. */
export const railModulePicture = (channels: 1 | 2 | 4 | 6): Picture => ({
  name: `module-${channels}`,
  draw: () => {
    const width = 88 + channels * 26;
    const canvas = rail(wall('sage'));
    module(canvas, 240 - width / 2, width, channels, channels % 4 === 0 ? BLACK : WHITE);
    return canvas;
  },
});

/** The whole room in a flush-mounted box with a door. */
export const cabinetPicture = (outputs: 12 | 20): Picture => ({
  name: `host-cabinet-${outputs}`,
  draw: () => {
    const canvas = wall('warm');
    body(canvas, 66, 76, 348, 318, 10, WHITE);
    canvas.fill(rect(84, 94, 312, 282, 6), { from: '#c7cfd5', to: '#e4e9ec' });
    for (const y of [132, 250]) {
      canvas.fill(rect(84, y + 26, 312, 18), { from: '#a9b3ba', to: '#d2d9de' });
      const count = outputs / 2;
      const pitch = 292 / count;
      for (let i = 0; i < count; i += 1) {
        const x = 94 + i * pitch;
        shadow(canvas, rect(x, y, pitch - 4, 78, 3), 0.2);
        canvas.fill(rect(x, y, pitch - 4, 78, 3), { from: '#ffffff', to: '#dde3e7' });
        canvas.fill(rect(x + pitch / 2 - 6, y + 26, 8, 24, 2), i % 4 === 0 ? '#0b6e84' : '#39444c');
        led(canvas, x + pitch / 2 - 2, y + 64, 2.2, '#5fdc9a');
      }
    }
    write(canvas, 'BAI', 240, 112, 13, '#0b6e84');
    return canvas;
  },
});
