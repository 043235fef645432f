import type { Finish } from './finishes';
import { icon } from './icons';
import { write } from './lettering';
import { body, glass, hollow, led, onWall, type Picture } from './scene';
import { fade, glow, rect, rim, row, shadow, stroke } from './svg';

/** Any card by a mechanical switch, a contactless reader, a reader with service keys. */
export type HolderSeries = 'slot' | 'reader' | 'service';

const [X, Y, WIDTH, HEIGHT, MID] = [100, 92, 280, 300, 240];

const chip = (x: number, y: number): string => `${rect(x, y, 36, 28, 5, fade(40, '#f4d98d', '#c79a3c'))}
    ${stroke(`M${x} ${y + 14}h36M${x + 12} ${y}v28M${x + 24} ${y}v28`, 1, '#8f6a22')}`;

/** A room card, standing in its slot. @param ivory or the house's blue */
export const roomCard = (x: number, y: number, width: number, height: number, ivory: boolean): string => `
    ${shadow(x, y + 5, width, height, 10, 12, 0.32)}
    ${rect(x, y, width, height, 10, ivory ? fade(48, '#fffaf0', '#efe0c2', '#d9c196') : fade(48, '#3f8bb0', '#1f5676', '#103a54'))}
    ${rim(x, y, width, height, 10, 1.4, fade(70, '#ffffffcc', '#ffffff22'))}
    ${ivory ? chip(x + 16, y + 26) : icon('wave', x + 34, y + 36, 17, '#d9f1fb', 1.5)}
    ${write('BAI', x + width - 38, y + 36, 17, ivory ? '#7d6330' : '#e4f4fb', 0.8)}
    ${rect(x + 16, y + height - 22, width * 0.46, 4, 2, ivory ? '#7d633055' : '#ffffff55')}`;

const slot = (finish: Finish): string => `
    ${body(X, Y, WIDTH, HEIGHT, 20, finish, 6)}
    ${hollow(X + 36, Y + 112, WIDTH - 72, 22, 11, finish, fade(90, '#0b0d0e', '#2b3136'))}
    ${roomCard(X + 56, Y - 54, WIDTH - 112, 178, true)}${shadow(X + 36, Y + 122, WIDTH - 72, 8, 4, 5, 0.4)}
    ${rect(X + 34, Y + 124, WIDTH - 68, 46, 8, finish.face)}
    ${rect(X + 34, Y + 124, WIDTH - 68, 2, 1, finish.lit)}
    ${stroke(`M${MID - 18} ${Y + 148}L${MID} ${Y + 156}L${MID + 18} ${Y + 148}`, 2.4, `${finish.ink}99`)}
    ${led(MID, Y + 222, 5.5, '#4fd79c')}${glow(MID, Y + 222, 60, '#4fd79c', 0.14)}`;

const reader = (finish: Finish, service: boolean): string => `
    ${body(X, Y, WIDTH, HEIGHT, 20, finish, 6)}
    ${hollow(X + 32, Y + 30, WIDTH - 64, 142, 14, finish, fade(90, '#0d1013', '#30373d'))}
    ${roomCard(X + 54, Y + 44, WIDTH - 108, 124, false)}
    ${shadow(X + 34, Y + 150, WIDTH - 68, 8, 4, 6, 0.45)}
    ${rect(X + 32, Y + 150, WIDTH - 64, 34, 8, finish.face)}
    ${rect(X + 32, Y + 150, WIDTH - 64, 2, 1, finish.lit)}
    ${rect(MID - 34, Y + 164, 68, 5, 2.5, finish.deep)}${rect(MID - 34, Y + 164, 68, 4, 2, finish.glow)}
    ${glow(MID, Y + 166, 58, finish.glow, 0.4)}
    ${
      service
        ? row(2, (i) => {
            const [x, colour] = i === 0 ? [MID - 52, '#f0705f'] : [MID + 52, '#4fd79c'];
            return (
              rect(x - 40, Y + 200, 80, 54, 10, finish.deep) +
              rect(x - 39, Y + 201, 78, 51, 9, finish.face) +
              icon(i === 0 ? 'quiet' : 'clean', x, Y + 222, 13, finish.ink, 1.6) +
              led(x, Y + 244, 2.6, colour)
            );
          })
        : led(MID, Y + 224, 5, '#4fd79c')
    }`;

/** A holder that switches the room's power, with a room card in it. */
export const cardHolderPicture = (series: HolderSeries, finish: Finish): Picture => ({
  name: `card-holder-${series}-${finish.key}`,
  svg: () =>
    onWall(
      'warm',
      `${series === 'slot' ? slot(finish) : reader(finish, series === 'service')}
      ${write('BAI', MID, Y + HEIGHT - 22, 9, `${finish.ink}bb`, 0.8)}
      ${series === 'slot' ? '' : glass(X, Y + 186, WIDTH, HEIGHT - 186, 20)}`,
    ),
});
