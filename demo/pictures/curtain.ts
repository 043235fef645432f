import { BLACK, WHITE } from './finishes';
import { icon } from './icons';
import { write } from './lettering';
import { body, DARK, led, METAL, onWall, type Picture } from './scene';
import { circle, each, fade, faint, glow, rect, rim, row, scaled, shadow, stroke } from './svg';

const LINEN = fade(0, '#a8906a', '#e4d6bb', '#f8f1e3', '#e0d0b2', '#b59d75');

/** Cloth in folds, heavier in shade towards the track. */
const folds = (from: number, count: number, top: number): string => `
    ${shadow(from - 4, top, count * 26 + 10, 420, 4, 16, 0.25)}
    ${row(count, (i) => rect(from + i * 26, top, 27, 480 - top, 0, LINEN))}
    ${rect(from, top, count * 26, 46, 0, fade(90, '#3a2c1866', '#3a2c1800'))}`;

const track = (y: number): string => `
    ${shadow(14, y + 8, 452, 26, 4, 14, 0.34)}${rect(14, y, 452, 30, 4, METAL)}
    ${rect(14, y + 18, 452, 5, 0, '#59646c')}${rect(6, y - 3, 14, 36, 4, fade(90, '#ffffff', '#aeb8bf'))}
    ${rect(460, y - 3, 14, 36, 4, fade(90, '#ffffff', '#aeb8bf'))}`;

const carrier = (x: number, y: number): string => `
    ${rect(x - 5, y, 10, 15, 3, DARK)}${circle(x, y + 20, 5, fade(60, '#c9d1d6', '#6f7a82'))}
    ${circle(x, y + 20, 2.2, '#e8ecee')}`;

/** Light through a window behind what hangs before it. */
const WINDOW = `
  ${rect(64, 120, 352, 290, 0, fade(80, '#fdfefe', '#dbeaf3', '#c4dbe8'))}
  ${rim(64, 120, 352, 290, 2, 9, fade(70, '#ffffff', '#e6e0d6'))}${rect(236, 120, 8, 290, 0, '#ffffff')}
  ${glow(170, 200, 170, '#ffffff', 0.9)}`;

/** A round key of the remote control. */
const key = (y: number): string => `${shadow(204, y - 30, 72, 72, 36, 8, 0.3)}
    ${circle(240, y, 36, fade(65, '#ffffff', '#ccd4da'))}${circle(240, y, 33, fade(65, '#f3f6f8', '#ffffff'))}`;

/** A drawing for each kind of motor or track. */
const DRAWINGS = {
  drape: () => `
      ${folds(-8, 6, 112)}${track(84)}${body(286, 114, 92, 296, 16, WHITE, 6)}
      ${rect(300, 260, 64, 2, 1, WHITE.deep)}${led(332, 300, 4, '#4fb9e0')}
      ${write('BAI', 332, 352, 14, WHITE.ink, 0.8)}`,
  battery: () => `
      ${folds(352, 6, 112)}${track(84)}${body(88, 114, 104, 270, 46, BLACK, 6)}
      ${rect(102, 130, 14, 236, 7, '#ffffff12')}
      ${row(4, (i) => rect(119, 318 - i * 17, 42, 10, 4, i < 3 ? '#4fd79c' : '#ffffff24'))}
      ${write('BAI', 140, 172, 14, BLACK.ink, 0.8)}`,
  roller: () => `
      ${WINDOW}${shadow(64, 150, 352, 170, 2, 12, 0.25)}
      ${rect(62, 140, 356, 178, 0, fade(90, '#fbf6ec', '#efe6d5'))}
      ${row(20, (i) => rect(62, 146 + i * 8.4, 356, 1.2, 0, '#c9b89433'))}
      ${rect(62, 140, 356, 20, 0, fade(90, '#4a3d2844', '#4a3d2800'))}
      ${shadow(40, 108, 400, 48, 24, 12, 0.36)}${rect(40, 98, 400, 50, 25, METAL)}
      ${rect(62, 316, 356, 17, 6, METAL)}${rect(28, 90, 30, 66, 8, DARK)}${rect(422, 90, 30, 66, 8, DARK)}
      ${led(43, 123, 4, '#4fd79c')}`,
  blind: () => `
      ${WINDOW}
      ${row(13, (i) => shadow(62, 154 + i * 20, 356, 12, 2, 5, 0.22) + rect(60, 148 + i * 20, 360, 14, 3, fade(90, '#fffaf0', '#e6d6b8', '#c0a77f')))}
      ${each([128, 352], (x) => rect(x - 4, 142, 8, 266, 0, '#8f7f62aa'))}
      ${shadow(46, 106, 388, 40, 6, 12, 0.36)}${rect(46, 98, 388, 44, 6, METAL)}
      ${write('BAI', 240, 120, 13, '#5d6870', 0.8)}
      ${rect(58, 404, 364, 12, 4, fade(90, '#f3e6cb', '#b99f75'))}`,
  track: () =>
    [150, 276]
      .map(
        (y) => `
      ${track(y)}${row(9, (i) => carrier(64 + i * 44, y + 24))}`,
      )
      .join(''),
  curve: () => {
    const d = 'M66 452V214Q66 130 150 130H480';
    return `
      ${scaled(4, 14, 1, faint(0.16, stroke(d, 34, '#1d2a33')))}
      ${stroke(d, 30, '#8f9aa2')}${stroke(d, 27, fade(60, '#ffffff', '#dfe4e8', '#f6f8f9'))}
      ${stroke(d, 7, '#7b868e')}${stroke('M54 452V214Q54 118 150 118H480', 2, '#ffffff')}
      ${row(7, (i) => carrier(176 + i * 44, 134))}`;
  },
  remote: () => `
      ${body(164, 44, 152, 384, 44, WHITE, 7)}${rect(176, 58, 20, 356, 10, '#ffffffb0')}
      ${each([112, 200, 288], key)}
      ${icon('curtain', 240, 112, 15, '#0b6e84', 1.8)}${rect(230, 190, 20, 20, 4, '#0b6e84')}
      ${icon('curtain', 240, 288, 15, '#0b6e84', 1.8)}
      ${led(240, 72, 3, '#4fb9e0')}${write('BAI', 240, 376, 14, WHITE.ink, 0.8)}`,
} satisfies { readonly [kind: string]: () => string };
export type CurtainKind = keyof typeof DRAWINGS;

/** A motor, its track or its remote control. */
export const curtainPicture = (kind: CurtainKind): Picture => ({
  name: `curtain-${kind}`,
  svg: () =>
    onWall(kind === 'track' || kind === 'remote' || kind === 'curve' ? 'sage' : 'warm', DRAWINGS[kind]()),
});
