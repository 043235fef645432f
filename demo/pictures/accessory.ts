import { BLACK, GOLD, GREY, WHITE } from './finishes';
import { power, wave } from './icons';
import { write } from './lettering';
import { body, groove, led, shadow, table, wall, type Picture } from './scene';
import { arc, circle, line, rect, turned } from './shapes';

export type AccessoryKind =
  | 'supply'
  | 'driver'
  | 'strip'
  | 'cable'
  | 'backbox'
  | 'terminal'
  | 'card'
  | 'remote'
  | 'socket'
  | 'usb'
  | 'relay'
  | 'frame'
  | 'encoder'
  | 'tool';
type Canvas = ReturnType<typeof wall>;

const DRAWINGS: { readonly [kind in AccessoryKind]: (canvas: Canvas) => void } = {
  supply: (canvas) => {
    body(canvas, 150, 96, 180, 282, 8, GREY);
    for (let i = 0; i < 9; i += 1)
      canvas.fill(rect(176, 170 + i * 15, 128, 6, 3), '#424a51', { opacity: 0.8 });
    for (let i = 0; i < 5; i += 1)
      canvas
        .fill(circle(182 + i * 29, 124, 9), { from: '#f5f7f8', to: '#8c979f', angle: 60 })
        .fill(line(177 + i * 29, 124, 187 + i * 29, 124, 1.8), '#4c565d');
    led(canvas, 180, 338, 5, '#5fdc9a');
    write(canvas, 'BAI', 264, 338, 16, GREY.ink);
  },
  driver: (canvas) => {
    for (const [y, colour] of [
      [232, '#c0392b'],
      [248, '#2b3a42'],
    ] as const)
      canvas.fill(line(0, y, 90, y, 6), colour).fill(line(390, y, 480, y, 6), colour);
    body(canvas, 84, 190, 312, 104, 10, WHITE);
    canvas
      .fill(rect(104, 208, 190, 68, 4), '#eef2f4')
      .fill(rect(114, 220, 100, 5), '#9aa5ad')
      .fill(rect(114, 234, 150, 4), '#c3ccd2')
      .fill(rect(114, 246, 130, 4), '#c3ccd2')
      .fill(rect(114, 258, 90, 4), '#c3ccd2');
    write(canvas, 'BAI', 344, 242, 20, '#0b6e84');
  },
  strip: (canvas) => {
    for (const [i, r] of [150, 122, 94, 66].entries()) {
      canvas
        .fill(arc(240, 236, r, 20), '#22303a', { opacity: 0.12, blur: 12 })
        .fill(arc(240, 236, r, 18), i % 2 ? '#fdfbf5' : '#f1ecdf');
      for (let k = 0; k < r / 4; k += 1) {
        const angle = (k / (r / 4)) * Math.PI * 2;
        canvas.fill(rect(240 + Math.cos(angle) * r - 4, 236 + Math.sin(angle) * r - 4, 8, 8, 2), '#f3c45c');
      }
    }
  },
  cable: (canvas) => {
    for (const [i, r] of [130, 112, 94, 76].entries())
      canvas
        .fill(arc(240, 226, r + 2, 17), '#22303a', { opacity: 0.25, blur: 10 })
        .fill(arc(240, 226, r, 16), i % 2 ? '#2f8098' : '#256b80')
        .fill(arc(238, 223, r + 3, 3), '#9fd6e4', { opacity: 0.6 });
    canvas.fill(line(340, 300, 430, 400, 16), '#2f8098');
    ['#e0a030', '#d9433a', '#4f8f6c', '#f5f7f8'].forEach((colour, i) =>
      canvas.fill(line(426, 396, 446 + i * 7, 436 - i * 8, 4), colour),
    );
  },
  backbox: (canvas) => {
    body(canvas, 112, 104, 256, 256, 12, { light: '#f2f4f5', dark: '#dfe4e7', edge: '#b6c1c8' });
    canvas
      .fill(rect(130, 122, 220, 220, 8), { from: '#6a757d', to: '#a4aeb5' })
      .fill(rect(142, 136, 196, 198, 6), { from: '#8c969d', to: '#c2cacf' });
    for (const [x, y] of [
      [164, 232],
      [316, 232],
    ] as const)
      canvas.fill(circle(x, y, 12), '#dfe4e7').fill(circle(x, y, 5), '#39444c');
    for (const [x, y] of [
      [200, 160],
      [280, 160],
      [200, 306],
      [280, 306],
    ] as const)
      canvas.fill(circle(x, y, 16), '#7a848b').fill(circle(x, y + 1, 14), '#a8b2b8');
  },
  terminal: (canvas) => {
    for (let i = 0; i < 7; i += 1) {
      body(canvas, 70 + i * 49, 150, 46, 176, 5, { light: '#79bb8c', dark: '#4b8f62', edge: '#34694a' });
      canvas
        .fill(circle(93 + i * 49, 190, 14), { from: '#f5f7f8', to: '#8c979f', angle: 60 })
        .fill(line(85 + i * 49, 190, 101 + i * 49, 190, 2.5), '#4c565d')
        .fill(rect(80 + i * 49, 262, 26, 36, 4), '#1f3528');
    }
  },
  card: (canvas) => {
    for (const [turn, from, to] of [
      [-14, '#2f6f8f', '#143c55'],
      [6, '#fbf7ef', '#d8c39a'],
    ] as const) {
      const card = turned(rect(96, 148, 288, 180, 16), turn, 240, 238);
      shadow(canvas, card, 0.8).fill(card, { from, to, angle: 40 });
    }
    canvas
      .fill(turned(rect(128, 190, 50, 38, 7), 6, 240, 238), { from: '#e9c46f', to: '#b98b2e' })
      .fillAll(wave(326, 226, 24), '#8d6d30');
    write(canvas, 'BAI', 166, 284, 24, '#7a5c26');
  },
  remote: (canvas) => {
    body(canvas, 176, 48, 128, 372, 30, BLACK);
    canvas.fillAll(power(240, 92, 15), '#ef6a5b');
    for (let i = 0; i < 9; i += 1)
      canvas.fill(circle(206 + (i % 3) * 34, 212 + Math.floor(i / 3) * 38, 13), {
        from: '#59636b',
        to: '#2b3238',
      });
    canvas.fill(rect(196, 126, 88, 56, 10), '#a8bfb4');
    write(canvas, '26°C', 240, 154, 20, '#26332d');
    write(canvas, 'BAI', 240, 384, 11, BLACK.ink);
  },
  socket: (canvas) => {
    body(canvas, 92, 86, 296, 296, 14, WHITE);
    groove(canvas, rect(116, 110, 248, 248, 10), WHITE);
    canvas.fill(rect(118, 112, 244, 244, 9), { from: '#ffffff', to: '#eef1f4' });
    canvas.fill(rect(206, 156, 10, 34, 3), '#2b343a').fill(rect(264, 156, 10, 34, 3), '#2b343a');
    canvas
      .fill(rect(235, 258, 11, 40, 3), '#2b343a')
      .fill(turned(rect(192, 252, 10, 36, 3), 30, 197, 270), '#2b343a')
      .fill(turned(rect(279, 252, 10, 36, 3), -30, 284, 270), '#2b343a');
  },
  usb: (canvas) => {
    body(canvas, 92, 86, 296, 296, 14, GOLD);
    for (const y of [170, 256])
      canvas
        .fill(rect(192, y, 96, 36, y === 170 ? 18 : 5), '#2b343a')
        .fill(rect(206, y + 12, 68, 12, 4), y === 170 ? '#59646c' : '#f5f7f8');
    write(canvas, 'BAI', 240, 352, 10, GOLD.ink);
    led(canvas, 240, 332, 3, '#5fdc9a');
  },
  relay: (canvas) => {
    body(canvas, 140, 130, 200, 206, 12, { light: '#ffffff', dark: '#e2e7eb', edge: '#b6c1c8' });
    canvas.fill(rect(160, 152, 160, 96, 6), { from: '#2b87a8', to: '#14506a' });
    write(canvas, 'BAI', 240, 200, 26, '#e6f6fb');
    for (let i = 0; i < 5; i += 1)
      canvas
        .fill(rect(158 + i * 34, 284, 26, 38, 4), '#39444c')
        .fill(circle(171 + i * 34, 300, 7), '#c9d1d7');
  },
  frame: (canvas) => {
    for (const [x, finish] of [
      [58, GOLD],
      [178, GREY],
      [298, BLACK],
    ] as const) {
      body(canvas, x, 130, 124, 208, 14, finish);
      canvas.fill(rect(x + 18, 150, 88, 168, 8), { from: '#c8d1d8', to: '#e9eef1' });
    }
  },
  encoder: (canvas) => {
    body(canvas, 84, 258, 312, 100, 14, BLACK);
    body(canvas, 150, 196, 180, 84, 12, WHITE);
    canvas.fillAll(wave(240, 232, 26), '#0b6e84');
    led(canvas, 116, 306, 5, '#5fdc9a');
    write(canvas, 'BAI', 352, 306, 16, BLACK.ink);
  },
  tool: (canvas) => {
    shadow(canvas, rect(200, 70, 80, 150, 20), 0.6).fill(rect(200, 70, 80, 150, 20), {
      from: '#f0b44b',
      to: '#c97f1d',
      angle: 0,
    });
    for (let i = 0; i < 4; i += 1) canvas.fill(rect(200, 96 + i * 26, 80, 8), '#8c5812', { opacity: 0.4 });
    canvas
      .fill(rect(230, 220, 20, 170, 4), { from: '#f5f7f8', to: '#8c979f', angle: 0 })
      .fill(rect(226, 386, 28, 16, 3), '#59646c');
  },
};
const ON_TABLE: readonly AccessoryKind[] = ['encoder'];

/** Whatever else a room needs. */
export const accessoryPicture = (kind: AccessoryKind): Picture => ({
  name: `accessory-${kind}`,
  draw: () => {
    const canvas = ON_TABLE.indexOf(kind) >= 0 ? table('cool') : wall('cool');
    DRAWINGS[kind](canvas);
    return canvas;
  },
});
