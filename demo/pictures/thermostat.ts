import type { Finish } from './finishes';
import { icon, type IconName } from './icons';
import { segments, write } from './lettering';
import { body, glass, onWall, screen, type Picture } from './scene';
import { each, arc, circle, fade, glow, rect, ring, row, shadow, turned } from './svg';

/** Segment display with touch keys, round knob, colour screen. */
export type ThermostatSeries = 'segment' | 'knob' | 'screen';

const [X, Y, SIZE, MID] = [88, 82, 304, 240];
const ICE = '#c4f1ff';

const segment = (finish: Finish): string => {
  const keys: readonly IconName[] = ['power', 'minus', 'plus', 'fan'];
  return `
    ${body(X, Y, SIZE, SIZE, 20, finish, 5)}
    ${screen(X + 28, Y + 28, SIZE - 56, 164, 10, fade(60, '#26343d', '#141c22'))}
    ${icon('snow', X + 56, Y + 58, 12, ICE, 1.8)}${icon('fan', X + 88, Y + 58, 12, `${ICE}b0`, 1.6)}
    ${row(3, (i) => rect(X + 108 + i * 9, Y + 62 - i * 5, 5, 6 + i * 5, 1, i < 2 ? ICE : `${ICE}40`))}
    ${glow(MID - 20, Y + 126, 96, '#4fc3e6', 0.22)}${segments('26', MID - 22, Y + 128, 84, ICE)}
    ${segments('5', MID + 70, Y + 148, 42, ICE)}${rect(MID + 47, Y + 165, 4, 4, 2, ICE)}
    ${write('°C', MID + 72, Y + 98, 20, ICE, 0.7)}
    ${each(keys, (name, i) => icon(name, X + 59 + i * 62, Y + 234, 14, finish.ink, 1.6))}
    ${write('BAI', MID, Y + SIZE - 24, 9, `${finish.ink}bb`, 0.8)}${glass(X, Y, SIZE, SIZE, 20)}`;
};

const knob = (finish: Finish): string => {
  const y = Y + SIZE / 2 - 4;
  return `
    ${body(X, Y, SIZE, SIZE, 34, finish, 6)}
    ${circle(MID, y, 119, fade(90, `${finish.edge}90`, `${finish.lit}`))}
    ${shadow(MID - 114, y - 102, 228, 228, 114, 22, 0.42)}
    ${circle(MID, y, 114, fade(58, finish.lit, finish.deep))}
    ${row(60, (i) => turned(i * 6, MID, y, rect(MID - 0.9, y - 113, 1.8, 13, 0.9, i % 2 ? `${finish.edge}66` : `${finish.lit}66`)))}
    ${circle(MID, y, 99, finish.face)}${circle(MID, y, 88, fade(60, '#05080a', '#2e383f'))}
    ${circle(MID, y, 86, fade(60, '#26323a', '#0d1317'))}${ring(MID, y, 74, 5, '#ffffff1c')}
    ${arc(MID, y, 74, 5, 140, 316, fade(0, '#58c7ea', '#f2c47a', '#f08a4b'))}
    ${glow(MID + 53, y - 51, 20, '#ffb36b', 0.7)}${circle(MID + 53, y - 51, 5, '#fff2e2')}
    ${write('24', MID - 5, y - 4, 50, '#ffffff', 0.52)}${write('°', MID + 42, y - 22, 9, '#ffffff', 1.6)}
    ${icon('sun', MID, y + 46, 11, '#f0a860', 1.8)}
    ${write('BAI', MID, Y + SIZE - 15, 8, `${finish.ink}bb`, 0.8)}`;
};

const colour = (finish: Finish): string => {
  const y = Y + 122;
  const tiles: readonly IconName[] = ['snow', 'sun', 'fan', 'moon'];
  return `
    ${body(X, Y, SIZE, SIZE, 24, finish, 5)}
    ${screen(X + 15, Y + 15, SIZE - 30, SIZE - 30, 14, fade(62, '#1d4563', '#10283d', '#0a1723'))}
    ${glow(MID, y, 130, '#3fb7dd', 0.26)}${arc(MID, y, 80, 9, 135, 405, '#ffffff1f')}
    ${arc(MID, y, 80, 9, 135, 298, fade(0, '#3d8de0', '#46d0ea'))}
    ${glow(MID + 38, y - 71, 18, '#9eeaff', 0.8)}${circle(MID + 38, y - 71, 6.5, '#ffffff')}
    ${write('23.5', MID, y - 2, 38, '#ffffff', 0.52)}${write('°C', MID, y + 40, 12, '#a9dcee', 0.75)}
    ${tiles
      .map((name, i) => {
        const x = X + 63 + i * 59.5;
        return (
          rect(x - 25, Y + 216, 50, 50, 12, i === 0 ? fade(70, '#35b5dc', '#1c83ab') : '#ffffff14') +
          icon(name, x, Y + 241, 12, i === 0 ? '#ffffff' : '#c3dbe6', 1.6)
        );
      })
      .join('')}
    ${glass(X, Y, SIZE, SIZE, 24)}`;
};

const DRAWINGS: { readonly [series in ThermostatSeries]: (finish: Finish) => string } = {
  segment,
  knob,
  screen: colour,
};

/** A thermostat of a series in a finish. */
export const thermostatPicture = (series: ThermostatSeries, finish: Finish): Picture => ({
  name: `thermostat-${series}-${finish.key}`,
  svg: () => onWall('sage', DRAWINGS[series](finish)),
});
