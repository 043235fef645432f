import { roomCard } from './card-holder';
import { BLACK, GOLD, GREY, WHITE } from './finishes';
import { icon } from './icons';
import { write } from './lettering';
import { body, led, onTable, onWall, screen, screw, slots, type Picture } from './scene';
import {
  circle,
  each,
  fade,
  glow,
  rect,
  rim,
  ring,
  row,
  scaled,
  shadow,
  stroke,
  turned,
  type Colour,
} from './svg';

const MID = 240;
const BRASS = fade(60, '#fff1c4', '#d9ae55', '#94702a');
const pin = (x: number, y: number, w: number, h: number, turn = 0): string =>
  turned(
    turn,
    x + w / 2,
    y + h / 2,
    `${rect(x - 1, y - 1, w + 2, h + 2.5, 3, '#c3ccd2')}
    ${rect(x, y, w, h, 2.5, fade(90, '#0c1013', '#39434a'))}`,
  );

/** A wire of a driver, from the wall on one side and to the lamp on the other. */
const wire = (dy: number, colour: Colour): string =>
  scaled(0, dy, 1, stroke('M-6 204Q50 234 100 234M486 268Q430 234 380 234', 7, colour));

/** One turn of a rolled strip, with its diodes. */
function ribbon(r: number, turn: number): string {
  const diodes = Math.floor(r / 4.5);
  const diode =
    rect(MID - 5, 231.5 - r, 10, 9, 2, '#fff8e4') + rect(MID - 3.5, 233 - r, 7, 6, 1.5, '#f6c44f');
  return `${ring(MID, 240, r, 22, '#1d2a3322')}${ring(MID, 236, r, 21, fade(65, '#ffffff', '#ece6d8'))}
    ${row(diodes, (i) => turned((i * 360) / diodes + turn * 7, MID, 236, diode))}`;
}

/** One turn of a cable, round and lit from above. */
const coil = (r: number, turn: number): string => `
    ${ring(MID, 230, r + 2, 18.5, '#0d3d4c')}
    ${ring(MID, 230, r, 16.5, fade(60, '#5fb6cf', turn % 2 ? '#2a7f98' : '#236d83', '#174f61'))}
    ${ring(MID - 1, 227, r + 3, 2.2, '#c8f0fa66')}`;

/** A core at the cable's end, stripped at its tip. */
function strand(colour: Colour, place: number): string {
  const [x, y] = [440 + place * 9, 436 - place * 13];
  return `${stroke(`M418 388Q${428 + place * 3} ${408 - place * 4} ${x} ${y}`, 5, colour)}
    ${stroke(`M${x} ${y}l6 4`, 2.4, '#d28a4a')}`;
}

const knockout = (x: number, y: number): string =>
  circle(x, y, 21, '#7d888f') + circle(x, y + 1.5, 19, fade(65, '#a5afb6', '#c3ccd1'));

/** A drawing for each kind of accessory. */
const DRAWINGS = {
  supply: () => `
      ${body(142, 80, 196, 312, 8, GREY, 6)}${rect(150, 88, 180, 54, 4, '#20272c')}
      ${row(5, (i) => screw(172 + i * 34, 115, 11))}
      ${row(11, (i) => row(7, (j) => rect(166 + j * 22, 166 + i * 14, 15, 6, 3, fade(90, '#2b3237', '#59636a'))))}
      ${rect(158, 332, 164, 46, 4, '#f3f6f7')}${write('BAI', 198, 355, 17, '#0b6e84', 0.9)}
      ${stroke('M236 348H306M236 358H290', 3, '#9ba7af')}${led(316, 322, 3.6, '#4fd79c')}`,
  driver: () => `
      ${wire(0, '#c4503f')}${wire(16, '#37444d')}
      ${body(76, 186, 328, 112, 12, WHITE, 6)}${rect(96, 202, 218, 80, 4, '#f4f7f8')}
      ${stroke('M110 220H216M110 238H292M110 254H262M110 268H200', 4, '#b6c1c8')}
      ${rect(272, 212, 30, 14, 2, '#0b6e84')}${write('BAI', 358, 242, 20, '#0b6e84', 0.85)}`,
  strip: () => `
      ${glow(MID, 236, 220, '#ffdf9a', 0.55)}
      ${each([152, 124, 96, 68], ribbon)}`,
  cable: () => `
      ${ring(MID, 244, 104, 84, '#1d2a3318')}${ring(MID, 238, 104, 76, '#1d2a332e')}
      ${each([132, 114, 96, 78], coil)}
      ${stroke('M352 300Q384 340 422 392', 17, fade(60, '#3f9ab4', '#1c5f75'))}
      ${each(['#e8a735', '#e0503f', '#4fa276', '#f7f9fa'], strand)}`,
  backbox: () => `
      ${body(106, 96, 268, 268, 12, WHITE, 8)}${rect(124, 114, 232, 232, 8, '#77828a')}
      ${rect(126, 118, 228, 228, 8, fade(70, '#8a959c', '#b9c2c8', '#cdd5da'))}
      ${rect(126, 116, 228, 30, 8, fade(90, '#2a353c88', '#2a353c00'))}
      ${row(4, (i) => knockout(200 + (i % 2) * 80, 178 + (i >> 1) * 110))}
      ${each([146, 334], (x) => rect(x - 12, 216, 24, 36, 5, '#dfe5e8') + screw(x, 234, 8))}`,
  terminal: () =>
    row(7, (i) => {
      const x = 62 + i * 51;
      return `
        ${shadow(x, 150, 49, 190, 5, 8, 0.3)}${rect(x, 142, 49, 192, 5, '#2c5c3f')}
        ${rect(x, 140, 49, 190, 5, fade(0, '#86cd9d', '#5aa877', '#43865f'))}${screw(x + 24.5, 182, 15)}
        ${rect(x + 10, 216, 29, 24, 3, '#ffffffb0')}${rect(x + 9, 262, 31, 48, 4, '#17301f')}
        ${rect(x + 14, 268, 21, 36, 2, fade(90, '#d8dee2', '#7c878e'))}`;
    }),
  card: () => `
      ${turned(-13, MID, 236, roomCard(98, 150, 284, 178, false))}
      ${turned(7, MID, 240, roomCard(98, 150, 284, 178, true))}`,
  remote: () => `
      ${body(170, 36, 140, 396, 34, BLACK, 7)}
      ${screen(190, 116, 100, 68, 8, fade(80, '#c3d4c8', '#9db4a6'))}
      ${write('26°C', MID, 150, 24, '#22302a', 0.8)}${circle(MID, 80, 20, fade(65, '#59636b', '#20262b'))}
      ${icon('power', MID, 80, 11, '#ff7f6e', 2)}
      ${row(9, (i) => {
        const [x, y] = [202 + (i % 3) * 38, 222 + Math.floor(i / 3) * 44];
        return circle(x, y + 2, 15, '#07090b') + circle(x, y, 15, fade(65, '#68737b', '#2f373d'));
      })}
      ${write('BAI', MID, 394, 13, BLACK.ink, 0.8)}`,
  socket: () => `
      ${body(84, 78, 312, 312, 14, WHITE, 7)}${rect(108, 102, 264, 264, 10, WHITE.deep)}
      ${rect(109.5, 103.5, 261, 261, 9, fade(65, '#ffffff', '#f4f6f8'))}${pin(205, 152, 11, 38)}
      ${pin(264, 152, 11, 38)}${pin(235, 256, 11, 42)}${pin(186, 250, 11, 38, 30)}
      ${pin(283, 250, 11, 38, -30)}`,
  usb: () => `
      ${body(84, 78, 312, 312, 14, GOLD, 7)}${rim(108, 102, 264, 264, 10, 1.4, `${GOLD.deep}aa`)}
      ${rect(188, 158, 104, 40, 20, '#20272c') + rect(206, 172, 68, 12, 6, '#6a757d')}
      ${rect(188, 254, 104, 46, 6, '#20272c') + rect(198, 278, 84, 16, 2, '#f3f6f7') + row(4, (i) => rect(206 + i * 20, 264, 10, 10, 1, '#d8b45c'))}
      ${led(MID, 332, 3, '#4fd79c')}${write('BAI', MID, 356, 9, GOLD.ink, 0.8)}`,
  relay: () => `
      ${body(130, 112, 220, 240, 12, WHITE, 6)}
      ${rect(148, 130, 184, 116, 8, fade(62, '#3aa0bf', '#1a6a86', '#124d64'))}
      ${write('BAI', MID, 178, 30, '#eaf8fc', 0.8)}${stroke('M176 218H304', 3, '#ffffff55')}
      ${led(312, 148, 4, '#7ff0b4')}
      ${row(5, (i) => rect(150 + i * 37, 268, 32, 62, 4, '#2b343a') + screw(166 + i * 37, 288, 10) + rect(159 + i * 37, 308, 14, 16, 2, '#0d1114'))}`,
  frame: () =>
    [GOLD, GREY, BLACK]
      .map((finish, i) => {
        const x = 44 + i * 134;
        return `
          ${body(x, 118, 124, 226, 14, finish, 7)}${rect(x + 17, 136, 90, 190, 8, finish.edge)}
          ${rect(x + 18, 138, 88, 188, 7, fade(80, '#d3dce2', '#eaf0f3'))}
          ${rect(x + 18, 138, 88, 14, 7, fade(90, '#1d2a3355', '#1d2a3300'))}`;
      })
      .join(''),
  encoder: () => `
      ${shadow(70, 376, 340, 16, 8, 16, 0.5)}${body(74, 276, 332, 106, 14, BLACK, 4)}
      ${turned(-4, MID, 236, roomCard(140, 172, 200, 124, true))}${rect(112, 276, 256, 16, 4, '#050708')}
      ${rect(74, 288, 332, 60, 10, BLACK.face)}${slots(250, 312, 60, 2, 12, BLACK)}
      ${led(106, 322, 4, '#4fd79c')}${icon('wave', 150, 320, 15, '#8fe3ff')}
      ${write('BAI', 356, 322, 17, BLACK.ink, 0.8)}`,
  tool: () =>
    turned(
      24,
      MID,
      240,
      `
      ${shadow(196, 62, 88, 170, 26, 18, 0.3)}${shadow(228, 226, 24, 200, 4, 12, 0.3)}
      ${rect(229, 224, 22, 186, 3, fade(0, '#8c979f', '#f7f9fa', '#a7b1b8', '#6f7a82'))}
      ${rect(222, 398, 36, 20, 3, fade(0, '#59646c', '#c3ccd2', '#59646c'))}
      ${rect(196, 52, 88, 176, 26, fade(0, '#d98a1f', '#ffc761', '#ef9f2c', '#b86f12'))}
      ${row(5, (i) => rect(196, 84 + i * 24, 88, 9, 0, fade(0, '#2b343a', '#59646c', '#2b343a')))}${rect(214, 218, 52, 18, 5, BRASS)}`,
    ),
} satisfies { readonly [kind: string]: () => string };
export type AccessoryKind = keyof typeof DRAWINGS;

/** Whatever else a room needs. */
export const accessoryPicture = (kind: AccessoryKind): Picture => ({
  name: `accessory-${kind}`,
  svg: () =>
    (kind === 'encoder' ? onTable : onWall)(
      kind === 'usb' || kind === 'strip' || kind === 'card' ? 'warm' : 'cool',
      DRAWINGS[kind](),
    ),
});
