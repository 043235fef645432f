import { WHITE, BLACK } from './finishes';
import { curtain as curtainIcon } from './icons';
import { write } from './lettering';
import { body, led, shadow, wall, type Picture } from './scene';
import { circle, line, rect } from './shapes';

export type CurtainKind = 'drape' | 'battery' | 'roller' | 'blind' | 'track' | 'curve' | 'remote';
type Canvas = ReturnType<typeof wall>;

const folds = (canvas: Canvas, from: number, to: number, top: number): void => {
  for (let x = from; x < to; x += 18) {
    canvas.fill(rect(x, top, 18, 480 - top), { from: '#e9dfcd', to: '#c7b491', angle: 0 });
    canvas.fill(rect(x + 8, top, 6, 480 - top), '#f8f2e6', { opacity: 0.55, blur: 5 });
  }
};

const track = (canvas: Canvas, y: number): Canvas => {
  shadow(canvas, rect(20, y, 440, 22, 4), 0.5).fill(rect(20, y, 440, 22, 4), {
    from: '#ffffff',
    to: '#b9c3ca',
  });
  return canvas.fill(rect(20, y + 13, 440, 4), '#7d8a93', { opacity: 0.7 });
};

const DRAWINGS: { readonly [kind in CurtainKind]: (canvas: Canvas) => void } = {
  drape: (canvas) => {
    folds(canvas, 0, 120, 118);
    track(canvas, 98);
    body(canvas, 300, 116, 78, 270, 14, WHITE);
    canvas.fill(rect(312, 250, 54, 3), '#b6c1c8');
    led(canvas, 339, 290, 4, '#5fc7e6');
    write(canvas, 'BAI', 339, 340, 13, WHITE.ink);
  },
  battery: (canvas) => {
    folds(canvas, 360, 480, 118);
    track(canvas, 98);
    body(canvas, 92, 116, 92, 252, 40, BLACK);
    for (let i = 0; i < 4; i += 1)
      canvas.fill(rect(118, 300 - i * 16, 40, 9, 3), i < 3 ? '#5fdc9a' : '#4a535a');
    write(canvas, 'BAI', 138, 164, 13, BLACK.ink);
  },
  roller: (canvas) => {
    canvas.fill(rect(60, 140, 360, 250), { from: '#f4eee2', to: '#e2d6bf' });
    for (let y = 150; y < 390; y += 6) canvas.fill(rect(60, y, 360, 1.2), '#cdbd9c', { opacity: 0.35 });
    shadow(canvas, rect(40, 104, 400, 46, 23), 0.8).fill(rect(40, 104, 400, 46, 23), {
      from: '#ffffff',
      to: '#a6b1b9',
    });
    shadow(canvas, rect(54, 386, 372, 16, 5), 0.4).fill(rect(54, 386, 372, 16, 5), {
      from: '#ffffff',
      to: '#b9c3ca',
    });
    canvas
      .fill(rect(34, 98, 26, 58, 6), { from: '#59646c', to: '#2d353b' })
      .fill(rect(420, 98, 26, 58, 6), { from: '#59646c', to: '#2d353b' });
    led(canvas, 47, 127, 4, '#5fdc9a');
  },
  blind: (canvas) => {
    for (let y = 146; y < 390; y += 20) {
      canvas.fill(rect(64, y + 4, 352, 14, 2), '#5c4a34', { opacity: 0.25, blur: 8 });
      canvas.fill(rect(64, y, 352, 14, 2), { from: '#f2ede4', to: '#c9b899' });
    }
    shadow(canvas, rect(52, 104, 376, 36, 5), 0.6).fill(rect(52, 104, 376, 36, 5), {
      from: '#ffffff',
      to: '#bac4cb',
    });
    canvas.fill(line(120, 140, 120, 396, 1.6), '#8d8068').fill(line(360, 140, 360, 396, 1.6), '#8d8068');
    write(canvas, 'BAI', 240, 122, 12, WHITE.ink);
  },
  track: (canvas) => {
    for (const y of [168, 262]) {
      track(canvas, y);
      for (let x = 60; x < 440; x += 44) {
        canvas
          .fill(rect(x, y + 20, 9, 12, 3), { from: '#59646c', to: '#20272c' })
          .fill(circle(x + 4.5, y + 36, 4.5), '#8b969e');
      }
    }
  },
  curve: (canvas) => {
    canvas.fillAll(
      [0, 12].flatMap((dy) => [
        line(70, 380 + dy, 70, 200 + dy, 20),
        line(70, 200 + dy, 130, 140 + dy, 20),
        line(130, 140 + dy, 420, 140 + dy, 20),
      ]),
      '#3a4750',
      { opacity: 0.16, blur: 12 },
    );
    for (const [colour, width] of [
      ['#b3bec6', 22],
      ['#f7f9fa', 16],
      ['#8b98a1', 4],
    ] as const)
      canvas.fillAll(
        [line(70, 380, 70, 200, width), line(70, 200, 130, 140, width), line(130, 140, 420, 140, width)],
        colour,
      );
    for (let x = 170; x < 420; x += 40)
      canvas.fill(rect(x, 150, 9, 14, 3), '#2d353b').fill(circle(x + 4.5, 169, 4.5), '#8b969e');
  },
  remote: (canvas) => {
    body(canvas, 172, 56, 136, 352, 40, WHITE);
    [118, 196, 274].forEach((y, i) => {
      canvas
        .fill(circle(240, y + 3, 32), '#22303a', { opacity: 0.2, blur: 12 })
        .fill(circle(240, y, 30), { from: '#ffffff', to: '#d9e0e5' });
      if (i === 1) canvas.fill(rect(230, y - 10, 20, 20, 3), '#0b6e84');
      else canvas.fillAll(curtainIcon(240, y, 13), '#0b6e84');
    });
    write(canvas, 'BAI', 240, 360, 13, WHITE.ink);
  },
};

/** A motor, its track or its remote control. */
export const curtainPicture = (kind: CurtainKind): Picture => ({
  name: `curtain-${kind}`,
  draw: () => {
    const canvas = wall(kind === 'track' || kind === 'remote' || kind === 'curve' ? 'sage' : 'warm');
    DRAWINGS[kind](canvas);
    return canvas;
  },
});
