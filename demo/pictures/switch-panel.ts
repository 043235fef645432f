import { BLACK, WHITE, type Finish } from './finishes';
import { icon, type IconName } from './icons';
import { write } from './lettering';
import { body, glass, hollow, onWall, type Picture } from './scene';
import { circle, each, fade, glow, rect, rim, ring, shadow, stroke } from './svg';

/** Glass touch panel, panel with rocker keys, metal panel with round push buttons. */
export type PanelSeries = 'glass' | 'rocker' | 'button';
export type Keys = 1 | 2 | 3 | 4 | 6;

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const ICONS: readonly IconName[] = [
  'lamp',
  'curtain',
  'moon',
  'power',
  'sun',
  'quiet',
  'clean',
  'bell',
  'scene',
];
const [X, Y, SIZE] = [84, 78, 312];

/** Where the keys lie inside a face of this size. */
function spots(keys: Keys, x: number, y: number, width: number, height: number): Spot[] {
  const columns = keys <= 3 ? keys : keys / 2;
  const rows = keys / columns;
  return Array.from({ length: keys }, (_, i) => ({
    x: x + (width / columns) * (i % columns),
    y: y + (height / rows) * Math.floor(i / columns),
    width: width / columns,
    height: height / rows,
  }));
}

type Key = (spot: Spot, name: IconName, finish: Finish) => string;

const touch: Key = ({ x, y, width, height }, name, { ink, glow: light }) => {
  const [cx, cy] = [x + width / 2, y + height / 2];
  const r = Math.min(34, width * 0.3, height * 0.3);
  return `
    ${glow(cx, cy, r * 1.9, light, 0.2)}${ring(cx, cy, r, 1.3, `${ink}88`)}
    ${icon(name, cx, cy, r * 0.56, ink, 1.5)}${stroke(`M${cx - 9} ${cy + r + 15}H${cx + 9}`, 3, light)}
    ${glow(cx, cy + r + 15, 20, light, 0.5)}`;
};

const rocker: Key = ({ x, y, width, height }, name, finish) => {
  const [left, top, w, h] = [x + 2, y + 2, width - 4, height - 4];
  const r = Math.min(26, width * 0.24, height * 0.24);
  return `
    ${rect(left, top, w, h, 5, finish.deep)}${rect(left + 1.5, top + 1.5, w - 3, h - 3, 4, finish.face)}
    ${rect(left + 1.5, top + h * 0.55, w - 3, h * 0.45 - 1.5, 4, fade(90, '#00000000', '#00000016'))}
    ${rim(left + 1.5, top + 1.5, w - 3, h - 3, 4, 1.6, fade(90, finish.lit, `${finish.lit}20`))}
    ${icon(name, x + width / 2, y + height * 0.44, r, finish.ink, 1.5)}
    ${rect(x + width / 2 - 11, y + height - 24, 22, 4, 2, finish.deep)}
    ${rect(x + width / 2 - 10, y + height - 23.5, 20, 3, 1.5, finish.glow)}
    ${glow(x + width / 2, y + height - 22, 18, finish.glow, 0.45)}`;
};

const button: Key = ({ x, y, width, height }, name, finish) => {
  const [cx, cy] = [x + width / 2, y + height / 2 - 4];
  const r = Math.min(62, width * 0.4, height * 0.4);
  return `
    ${circle(cx, cy, r + 4, fade(90, `${finish.edge}cc`, finish.lit))}
    ${shadow(cx - r, cy - r + 5, 2 * r, 2 * r, r, 8, 0.42)}
    ${circle(cx, cy, r, fade(58, finish.lit, finish.deep))}${circle(cx, cy, r - 2.5, finish.face)}
    ${circle(cx, cy, r - 2.5, fade(62, '#0000001c', '#ffffff26'))}
    ${icon(name, cx, cy, r * 0.46, finish.ink, 1.6)}${circle(cx, cy + r + 11, 2.6, finish.glow)}
    ${glow(cx, cy + r + 11, 11, finish.glow, 0.7)}`;
};

const KEYS: { readonly [series in PanelSeries]: Key } = { glass: touch, rocker, button };

/** A panel of a series with so many keys, in a finish. */
export const switchPicture = (series: PanelSeries, keys: Keys, finish: Finish): Picture => ({
  name: `switch-${series}-${keys}-${finish.key}`,
  svg: () => {
    const inset = series === 'rocker' ? 14 : 24;
    const foot = series === 'rocker' ? 0 : 22;
    const face = spots(keys, X + inset, Y + inset, SIZE - 2 * inset, SIZE - 2 * inset - foot);
    const drawn = each(face, (spot, i) =>
      KEYS[series](spot, ICONS[(i + keys) % ICONS.length] as IconName, finish),
    );
    const frame =
      series === 'rocker'
        ? hollow(X + 12, Y + 12, SIZE - 24, SIZE - 24, 7, finish)
        : write('BAI', X + SIZE / 2, Y + SIZE - 24, 9, `${finish.ink}bb`, 0.8);
    const panel = body(X, Y, SIZE, SIZE, series === 'glass' ? 20 : 12, finish, series === 'glass' ? 4 : 7);
    const pane = series === 'glass' ? glass(X, Y, SIZE, SIZE, 20) : '';
    return onWall(finish === BLACK || finish === WHITE ? 'cool' : 'warm', panel + frame + drawn + pane);
  },
});
