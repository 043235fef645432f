import { BLACK, WHITE, type Finish } from './finishes';
import { icon, type IconName } from './icons';
import { write } from './lettering';
import { body, glass, led, onTable, onWall, roundBody, screen, type Picture } from './scene';
import { arc, circle, each, fade, glow, rect, ring, row, shadow, stroke } from './svg';

const MID = 240;
const SKY = '#4fc3e6';

/** What a thing on the table leaves under it. */
const stand = (x: number, width: number, y: number): string =>
  shadow(x - 6, y - 8, width + 12, 16, 8, 16, 0.5);

const box = (finish: Finish): string => `
    ${stand(84, 312, 384)}${body(84, 262, 312, 118, 26, finish, 5)}
    ${rect(84, 322, 312, 1.4, 0, `${finish.deep}`)}
    ${row(4, (i) => (i < 3 ? led(124 + i * 24, 296, 3.8, i === 0 ? '#4fd79c' : SKY) : circle(124 + i * 24, 296, 3.8, `${finish.ink}66`)))}
    ${write('BAI', 348, 297, 16, finish.ink, 0.8)}
    ${row(14, (i) => rect(130 + i * 16, 350, 8, 3, 1.5, finish.deep))}`;

/** A network socket with its contacts and its lamp. */
function port(place: number): string {
  const x = 140 + place * 36;
  return `${rect(x, 314, 31, 34, 3, '#9aa5ad')}${rect(x + 2, 316, 27, 30, 2, fade(90, '#07090b', '#1b2126'))}
    ${row(4, (pin) => rect(x + 7.5 + pin * 4.6, 318, 2, 8, 0.5, '#d8b45c'))}
    ${circle(x + 7, 307, 2.2, place % 3 ? '#4fd79c' : '#f2b544')}`;
}

/** One machine of a rack: drives, air, lamps. */
function unit(y: number, busy: boolean, finish: Finish): string {
  const drive = (x: number): string => `${rect(x, y + 15, 36, 50, 3, finish.edge)}
    ${rect(x + 2, y + 17, 32, 46, 2, fade(0, finish.deep, `${finish.lit}88`, finish.deep))}
    ${rect(x + 8, y + 52, 20, 4, 2, `${finish.ink}77`)}`;
  return `${body(62, y, 356, 82, 7, finish, 3)}${row(5, (i) => drive(80 + i * 40))}
    ${row(10, (i) => circle(296 + (i % 5) * 9, y + 34 + Math.floor(i / 5) * 10, 2.6, finish.edge))}
    ${led(398, y + 26, 3.6, '#4fd79c')}${led(398, y + 44, 3.6, busy ? '#f2b544' : SKY)}
    ${write('BAI', 364, y + 64, 11, finish.ink, 0.8)}`;
}

/** A drawing for each kind of device. */
const DRAWINGS = {
  box,
  antenna: (finish: Finish) => `
      ${each([128, 352], (foot) => {
        const tip = foot < MID ? 110 : 370;
        return `${stroke(`M${foot} 280L${tip} 104`, 17, fade(0, '#3b454c', '#12181c'))}
          ${stroke(`M${foot - 3} 274L${tip - 3} 110`, 3, '#ffffff3a')}${rect(foot - 13, 246, 26, 26, 6, '#1b2227')}`;
      })}
      ${each([34, 60, 86], (r, i) => arc(MID, 224, r, 4.5, 225, 315, `${SKY}${['e0', '90', '48'][i]}`))}
      ${box(finish)}`,
  ceiling: (finish: Finish) => `
      ${roundBody(MID, 236, 152, finish, 7)}${ring(MID, 236, 126, 1.2, `${finish.ink}44`)}
      ${glow(MID, 236, 120, SKY, 0.4)}${ring(MID, 236, 70, 5, SKY)}
      ${icon('wave', MID, 230, 30, finish.ink, 1.6)}${write('BAI', MID, 344, 10, `${finish.ink}bb`, 0.8)}`,
  speaker: (finish: Finish) => `
      ${stand(146, 188, 386)}${body(146, 92, 188, 292, 70, finish, 4)}
      ${rect(148, 190, 184, 192, 62, fade(0, `${finish.deep}`, `${finish.edge}44`, `${finish.deep}`))}
      ${row(15, (y) =>
        row(15, (x) => {
          const isCorner = Math.hypot(x - 7, Math.max(0, y - 8)) > 7.4;
          return isCorner
            ? ''
            : circle(160 + x * 11.4 + (y % 2) * 3, 204 + y * 11.6, 2.1, `${finish.edge}aa`);
        }),
      )}
      ${glow(MID, 140, 80, SKY, 0.4)}${rect(188, 136, 104, 6, 3, SKY)}
      ${write('BAI', MID, 164, 12, finish.ink, 0.8)}`,
  switch: (finish: Finish) => `
      ${stand(34, 412, 376)}${body(34, 276, 412, 96, 8, finish, 5)}
      ${rect(34, 276, 412, 22, 8, `${finish.lit}33`)}${led(62, 324, 3.6, '#4fd79c')}
      ${write('BAI', 84, 348, 13, finish.ink, 0.8)}
      ${row(8, port)}`,
  server: (finish: Finish) => `
      ${stand(62, 356, 388)}
      ${each([124, 212, 300], (y, i) => unit(y, i === 1, finish))}`,
  tablet: (finish: Finish) => {
    const tiles: readonly (readonly [IconName, string, string])[] = [
      ['lamp', '#f2bf63', '#c98a2b'],
      ['curtain', '#57b5d3', '#23809f'],
      ['snow', '#7fa6e6', '#466cb4'],
      ['moon', '#9a8fd4', '#6459a5'],
    ];
    return `
      ${body(44, 92, 392, 272, 20, finish, 5)}
      ${screen(58, 106, 364, 244, 10, fade(58, '#2c5a75', '#173349', '#0c1a27'))}
      ${glow(326, 190, 84, '#f0c27a', 0.3)}${write('08:30', 150, 158, 42, '#ffffff', 0.48)}
      ${rect(84, 196, 116, 4, 2, '#ffffff66')}${icon('sun', 382, 158, 20, '#ffd98a', 1.5)}
      ${write('26°', 326, 158, 26, '#ffffff', 0.6)}
      ${tiles
        .map(([name, from, to], i) => {
          const x = 80 + i * 82;
          return `${rect(x, 232, 74, 92, 14, fade(66, from, to))}${icon(name, x + 37, 266, 17, '#ffffff', 1.6)}${rect(x + 16, 300, 42, 5, 2.5, '#ffffffa0')}`;
        })
        .join('')}
      ${glass(44, 92, 392, 272, 20)}`;
  },
} satisfies { readonly [kind: string]: (finish: Finish) => string };
export type GatewayKind = keyof typeof DRAWINGS;

/** A gateway, a network device or a console. */
export const gatewayPicture = (kind: GatewayKind, finish: Finish = WHITE): Picture => ({
  name: `gateway-${kind}-${finish.key}`,
  svg: () =>
    (kind === 'ceiling' || kind === 'tablet' ? onWall : onTable)(
      finish === BLACK && kind !== 'tablet' ? 'cool' : 'dusk',
      DRAWINGS[kind](finish),
    ),
});
