import { BLACK, WHITE } from './finishes';
import { icon } from './icons';
import { segments, write } from './lettering';
import { body, hollow, led, onWall, roundBody, screen, slots, type Picture } from './scene';
import { arc, circle, each, fade, glow, rect, ring, row, shadow, stroke, turned } from './svg';

const [MID, Y] = [240, 236];
const name = (y: number, x = MID): string => write('BAI', x, y, 9, `${WHITE.ink}aa`, 0.8);

/** A milky lens of a motion detector: rings and spokes under a highlight. */
const lens = (x: number, y: number, r: number): string => `
    ${circle(x, y, r + 7, fade(70, '#cdd5da', '#ffffff'))}
    ${circle(x, y, r, fade(65, '#fdfefe', '#dfe5e9', '#c3ccd2'))}
    ${row(5, (i) => ring(x, y, (r * (i + 0.7)) / 5.2, 1.1, '#9ba7af66'))}
    ${row(16, (i) => turned(i * 22.5, x, y, stroke(`M${x} ${y - r * 0.2}V${y - r + 4}`, 1, '#9ba7af55')))}
    ${glow(x - r * 0.3, y - r * 0.4, r * 0.7, '#ffffff', 0.8)}`;

const box = (parts: string): string => body(112, 100, 256, 276, 26, WHITE, 6) + parts + name(350);

/** A drawing for each kind of sensor. */
const DRAWINGS = {
  ceiling: () => `
      ${roundBody(MID, Y, 142, WHITE)}${ring(MID, Y, 118, 1.2, '#9ba7af55')}${lens(MID, Y, 80)}
      ${led(MID, Y + 104, 3.6, '#4fb9e0')}`,
  radar: () => `
      ${roundBody(MID, Y, 142, WHITE)}${circle(MID, Y, 108, fade(60, '#4b545b', '#20262b', '#0f1316'))}
      ${ring(MID, Y, 107, 1.6, fade(65, '#ffffff55', '#ffffff08'))}
      ${each([34, 58, 82], (r, i) => [-130, 50].map((from) => arc(MID, Y, r, 3, from, from + 80, `#6fd6f2${['ff', 'b0', '60'][i]}`)).join(''))}
      ${led(MID, Y, 6, '#bdf1ff')}${glow(MID - 30, Y - 60, 90, '#ffffff', 0.13)}${name(Y + 126)}`,
  corner: () => `
      ${body(152, 66, 176, 340, 40, WHITE, 7)}
      ${hollow(170, 92, 140, 196, 26, WHITE, fade(20, '#c6cfd5', '#ffffff', '#d5dce1'))}
      ${row(9, (i) => stroke(`M174 ${116 + i * 19}Q240 ${124 + i * 19} 306 ${116 + i * 19}`, 1, '#93a0a866'))}
      ${row(5, (i) => stroke(`M${192 + i * 24} 96V284`, 1, '#93a0a850'))}
      ${rect(184, 98, 22, 184, 11, '#ffffff70')}${led(MID, 324, 4.5, '#f0705f')}${name(378)}`,
  door: () => `
      ${rect(0, 0, 244, 480, 0, fade(0, '#ffffff00', '#b7a68c26'))}
      ${rect(244, 0, 5, 480, 0, fade(0, '#5f523f66', '#5f523f12'))}${body(128, 92, 98, 300, 20, WHITE, 7)}
      ${body(264, 152, 66, 194, 18, WHITE, 7)}${led(177, 138, 4.5, '#4fb9e0')}
      ${rect(152, 346, 50, 1.5, 0.7, '#9ba7af77')}${rect(216, 230, 4, 40, 2, WHITE.deep)}
      ${rect(270, 230, 4, 40, 2, WHITE.deep)}${name(366, 177)}`,
  water: () => `
      ${roundBody(MID, Y - 8, 118, WHITE, 8)}${ring(MID, Y - 8, 92, 1.2, '#9ba7af66')}
      ${icon('drop', MID, Y - 20, 46, fade(70, '#63c9e6', '#1f86ab'), 1.3)}
      ${led(MID, Y + 56, 3.6, '#4fb9e0')}
      ${each([-40, 40], (dx) => shadow(MID + dx - 9, Y + 94, 18, 18, 9, 5, 0.4) + circle(MID + dx, Y + 100, 9, fade(60, '#fff1c4', '#cfa44e', '#8d6a25')))}
      ${name(Y + 80)}`,
  smoke: () => `
      ${roundBody(MID, Y, 148, WHITE, 6)}${circle(MID, Y, 122, fade(65, '#a7b1b8', '#dfe5e8'))}
      ${row(36, (i) => turned(i * 10, MID, Y, rect(MID - 3.4, Y - 119, 6.8, 20, 2, fade(90, '#59646b', '#7c878e'))))}
      ${circle(MID, Y, 97, fade(65, '#ffffff', '#eef1f3', '#dce2e6'))}${ring(MID, Y, 97, 1.4, '#9ba7af88')}
      ${circle(MID, Y + 3, 40, '#aab4bb')}${circle(MID, Y, 40, fade(65, '#ffffff', '#d8dfe3'))}
      ${led(MID, Y - 66, 4.6, '#f0503f')}${name(Y + 68)}`,
  gas: () =>
    box(`${slots(176, 142, 128, 7, 12)}${led(192, 272, 5.5, '#4fd79c')}${circle(240, 272, 5.5, '#f2b54470')}${circle(288, 272, 5.5, '#f0503f70')}
      ${icon('fan', MID, 310, 11, `${WHITE.ink}88`)}`),
  air: () =>
    box(`${screen(136, 126, 208, 132, 14, fade(62, '#22404f', '#13242e', '#0b161d'))}
      ${segments('265', 214, 172, 50, '#c4f1ff')}${circle(232, 195, 2.8, '#c4f1ff')}${write('°C', 296, 156, 15, '#c4f1ff', 0.75)}
      ${icon('leaf', 164, 230, 12, '#86e3b4')}${segments('048', 220, 230, 24, '#86e3b4')}
      ${icon('drop', 278, 230, 10, '#7fd0f0')}${segments('52', 312, 230, 24, '#7fd0f0')}${slots(184, 284, 112, 3, 12)}`),
  light: () => `
      ${glow(MID, Y, 210, '#ffe6a0', 0.5)}${roundBody(MID, Y, 112, WHITE, 6)}
      ${circle(MID, Y, 74, fade(65, '#dcc893', '#fffaf0'))}
      ${circle(MID, Y, 70, fade(60, '#fffdf4', '#ffefc4', '#f3d183'))}
      ${icon('sun', MID, Y, 38, '#b98a2c', 1.3)}${glow(MID - 22, Y - 28, 40, '#ffffff', 0.9)}
      ${led(MID, Y + 92, 3, '#4fd79c')}`,
  sos: () => `
      ${body(96, 88, 288, 288, 22, BLACK, 6)}${circle(MID, 226, 104, fade(90, '#05070899', '#5c666d88'))}
      ${shadow(MID - 92, 226 - 76, 184, 184, 92, 18, 0.7)}
      ${circle(MID, 224, 92, fade(60, '#ff9b8c', '#8d1812'))}
      ${circle(MID, 222, 86, fade(62, '#ff7a69', '#e0432f', '#b92a1d'))}
      ${glow(MID - 26, 184, 64, '#ffffff', 0.3)}${write('SOS', MID, 222, 46, '#ffffff', 0.9)}
      ${icon('wave', MID, 346, 11, `${BLACK.ink}bb`)}${led(MID + 116, 116, 3, '#4fd79c')}`,
} satisfies { readonly [kind: string]: () => string };
export type SensorKind = keyof typeof DRAWINGS;

/** A detector or an emergency button. */
export const sensorPicture = (kind: SensorKind): Picture => ({
  name: `sensor-${kind}`,
  svg: () =>
    onWall(kind === 'sos' || kind === 'light' || kind === 'door' ? 'warm' : 'cool', DRAWINGS[kind]()),
});
