import { BLACK, GREY, WHITE, type Finish } from './finishes';
import { write } from './lettering';
import { body, led, onWall, rail, screen, screw, type Picture } from './scene';
import { circle, each, fade, rect, row, shadow, stroke } from './svg';

const LEVER = fade(90, '#58636b', '#262f35');
const GREEN = fade(90, '#74c08c', '#4d9768', '#3b7a53');
const [TOP, HEIGHT, PITCH] = [132, 212, 18];

const terminal = (x: number, y: number, above: boolean): string => `
    ${rect(x, y + 1, PITCH - 2, 32, 2, GREEN)}${screw(x + 8, y + (above ? 22 : 12), 5.2)}
    ${rect(x + 3, y + (above ? 4 : 22), 10, 8, 1.5, '#1d3a29')}`;

const display = (x: number): string => `
    ${screen(x, TOP + 60, 54, 40, 4, fade(60, '#17465a', '#0c2430'))}
    ${stroke(`M${x + 8} ${TOP + 72}h30m-30 9h38m-38 9h20`, 2.2, '#7fdcf5')}`;

/** Screw terminals in a green block; wires are clamped from outside. */
const terminals = (x: number, y: number, count: number, above: boolean): string => `
    ${rect(x - 2, y, count * PITCH + 2, 34, 3, '#2c5c3f')}
    ${row(count, (i) => terminal(x + i * PITCH, y, above))}`;

/** A module for the rail: terminals above and below, a raised front with status lamps and what it is. */
function module(x: number, width: number, lamps: number, finish: Finish, main = true): string {
  const count = Math.floor((width - 14) / PITCH);
  const left = x + (width - count * PITCH) / 2 + 1;
  const dark = finish === BLACK;
  const columns = Math.max(1, Math.min(lamps, Math.floor((width - 30) / 17)));
  return `
    ${body(x, TOP, width, HEIGHT, 6, finish, 5)}${terminals(left, TOP + 7, count, true)}
    ${terminals(left, TOP + HEIGHT - 41, count, false)}
    ${shadow(x + 6, TOP + 52, width - 12, HEIGHT - 100, 5, 6, 0.35)}
    ${rect(x + 6, TOP + 48, width - 12, HEIGHT - 96, 5, finish.edge)}
    ${rect(x + 6, TOP + 47, width - 12, HEIGHT - 97, 5, finish.face)}
    ${rect(x + 7, TOP + 47, width - 14, 1.6, 0.8, finish.lit)}
    ${row(lamps, (i) => {
      const [lx, ly] = [x + 23 + (i % columns) * 17, TOP + 122 + Math.floor(i / columns) * 15];
      return i % 3 === 1 ? circle(lx, ly, 3, `${finish.ink}66`) : led(lx, ly, 3, '#4fd79c');
    })}
    ${main ? write('BAI', x + 40, TOP + 74, 15, dark ? '#7fdcf5' : '#0b6e84', 0.85) : ''}
    ${main ? rect(x + 21, TOP + 92, Math.min(70, width - 60), 3, 1.5, `${finish.ink}66`) : ''}
    ${main && width > 150 ? display(x + width - 74) : ''}`;
}

const onRail = (mood: 'cool' | 'dusk' | 'sage', ...modules: string[]): string =>
  onWall(mood, rail(204, 68) + modules.join(''));

/** A one-piece room controller with so many outputs. */
export const hostPicture = (outputs: 8 | 12 | 16 | 24, finish: Finish = WHITE): Picture => ({
  name: `host-${outputs}-${finish.key}`,
  svg: () => {
    const width = 160 + outputs * 10;
    return onRail('cool', module(240 - width / 2, width, outputs, finish));
  },
});

/** A main unit with so many plug-on modules beside it. */
export const modularHostPicture = (modules: 2 | 3 | 4): Picture => ({
  name: `host-modular-${modules}`,
  svg: () => {
    const left = 240 - (160 + modules * 68) / 2;
    return onRail(
      'dusk',
      module(left, 158, 8, BLACK),
      ...Array.from({ length: modules }, (_, i) =>
        module(left + 160 + i * 68, 66, 3, i % 2 ? GREY : WHITE, false),
      ),
    );
  },
});

/** A driver or dimmer in a module's housing. */
export const railModulePicture = (channels: 1 | 2 | 4 | 6): Picture => ({
  name: `module-${channels}`,
  svg: () => {
    const width = 92 + channels * 28;
    return onRail('sage', module(240 - width / 2, width, channels, channels === 4 ? BLACK : WHITE));
  },
});

/** The whole room's breakers and controllers in a flush-mounted box, its door open. */
export const cabinetPicture = (outputs: 12 | 20): Picture => ({
  name: `host-cabinet-${outputs}`,
  svg: () => {
    const count = outputs / 2;
    const pitch = 300 / count;
    const breaker = (i: number, y: number): string => {
      const [x, on] = [91 + i * pitch, i % 5 !== 3];
      const middle = x + (pitch - 3) / 2;
      return `${shadow(x, y + 4, pitch - 3, 94, 3, 5, 0.3)}${rect(x, y, pitch - 3, 94, 3, fade(0, '#ffffff', '#eef1f3', '#d5dce1'))}
        ${screw(middle, y + 10, 4.5)}${screw(middle, y + 84, 4.5)}${rect(x + 3, y + 24, pitch - 9, 44, 2, '#d8dfe3')}
        ${rect(middle - 5, y + (on ? 28 : 42), 10, 22, 2, i % 4 === 0 ? fade(90, '#2390aa', '#0b5d70') : LEVER)}
        ${circle(middle, y + 62, 2, on ? '#4fd79c' : '#c0c9ce')}`;
    };
    return onWall(
      'warm',
      `
      ${body(58, 66, 364, 340, 8, WHITE, 8)}${rect(76, 84, 328, 304, 4, '#8f9aa2')}
      ${rect(76, 86, 328, 302, 4, fade(80, '#cfd6db', '#e9edef'))}${rect(76, 84, 328, 14, 2, fade(90, '#2a353c55', '#2a353c00'))}
      ${rect(90, 100, 74, 22, 3, '#ffffff')}${write('BAI', 127, 111, 11, '#0b6e84', 0.9)}
      ${each([138, 266], (y) => rect(80, y + 36, 320, 22, 1, fade(90, '#8f9aa2', '#dde2e5', '#98a3aa')) + row(count, (i) => breaker(i, y)))}`,
    );
  },
});
