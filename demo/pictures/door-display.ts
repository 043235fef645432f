import type { Finish } from './finishes';
import { icon, type IconName } from './icons';
import { write } from './lettering';
import { body, glass, onWall, screen, type Picture } from './scene';
import { each, circle, fade, glow, rect, ring, shadow } from './svg';

/** Lit number over status lamps, narrow bell panel, colour screen. */
export type DoorSeries = 'number' | 'bell' | 'screen';

const [TOP, HEIGHT, MID] = [58, 356, 240];
const LAMPS: readonly (readonly [IconName, string])[] = [
  ['quiet', '#ff6f5e'],
  ['clean', '#4fd79c'],
];

/** @param on whether it is this lamp that is lit */
const lamp = (
  [name, colour]: (typeof LAMPS)[number],
  x: number,
  y: number,
  on: boolean,
  ink: string,
): string =>
  on
    ? glow(x, y, 52, colour, 0.5) + icon(name, x, y, 19, colour, 1.7)
    : icon(name, x, y, 19, `${ink}66`, 1.5);

const bell = (y: number, { lit, deep, face, edge, ink, glow: light }: Finish): string => `
    ${ring(MID, y, 41, 2, `${light}c0`)}${glow(MID, y, 66, light, 0.26)}
    ${shadow(MID - 35, y - 31, 70, 70, 35, 8, 0.45)}${circle(MID, y, 36, `${edge}aa`)}
    ${circle(MID, y, 35, fade(58, lit, deep))}${circle(MID, y, 32.5, face)}
    ${circle(MID, y, 32.5, fade(62, '#0000001c', '#ffffff26'))}${icon('bell', MID, y, 15, ink, 1.6)}`;

const number = (text: string, y: number, height: number, finish: Finish): string => `
    ${glow(MID, y, height * 2, finish.glow, 0.3)}
    ${write(text, MID, y + 2, height, `${finish.edge}80`, 0.75)}
    ${write(text, MID, y, height, finish.glow, 0.62)}`;

const DRAWINGS: { readonly [series in DoorSeries]: (x: number, width: number, finish: Finish) => string } = {
  number: (_x, _width, finish) => `
      ${number('808', TOP + 92, 62, finish)}
      ${each(LAMPS, (each, i) => lamp(each, MID - 48 + i * 96, TOP + 204, i === 1, finish.ink))}`,
  bell: (_x, _width, finish) => `
      ${number('1216', TOP + 78, 34, finish)}
      ${each(LAMPS, (each, i) => lamp(each, MID, TOP + 148 + i * 62, i === 0, finish.ink))}`,
  screen: (x, width, finish) => `
      ${screen(x + 12, TOP + 12, width - 24, 232, 12, fade(66, '#31506e', '#1a2f48', '#0e1a29'))}
      ${glow(MID - 30, TOP + 60, 130, '#86b6ee', 0.3)}${write('2001', MID, TOP + 84, 46, '#ffffff', 0.5)}
      ${rect(MID - 70, TOP + 128, 140, 1.5, 0.7, '#ffffff40')}
      ${each(LAMPS, (each, i) => lamp(each, MID - 44 + i * 88, TOP + 186, i === 1, '#dbe8f2'))}
      ${write('BAI', MID, TOP + HEIGHT - 16, 8, `${finish.ink}bb`, 0.8)}`,
};

/** The panel beside a room's door: number, bell, "do not disturb", "make up room". */
export const doorDisplayPicture = (series: DoorSeries, finish: Finish): Picture => ({
  name: `door-display-${series}-${finish.key}`,
  svg: () => {
    const width = series === 'bell' ? 172 : 244;
    const x = MID - width / 2;
    return onWall(
      'dusk',
      `${body(x, TOP, width, HEIGHT, 18, finish, 5)}${DRAWINGS[series](x, width, finish)}
      ${bell(TOP + HEIGHT - (series === 'screen' ? 66 : 70), finish)}${glass(x, TOP, width, HEIGHT, 18)}`,
    );
  },
});
