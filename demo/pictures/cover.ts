import { icon, type IconName } from './icons';
import { write } from './lettering';
import { onTable, type Picture } from './scene';
import { circle, each, fade, glow, rect, row, shadow, stroke, turned, type Colour } from './svg';

export type CoverKind = 'manual' | 'wiring' | 'datasheet' | 'notice' | 'service';

const COVERS: { readonly [kind in CoverKind]: readonly [IconName, Colour, Colour] } = {
  manual: ['lamp', '#3597b8', '#0b4f63'],
  wiring: ['power', '#5aa57c', '#27553d'],
  datasheet: ['scene', '#7182bf', '#323c68'],
  notice: ['bell', '#dc9a52', '#8a561d'],
  service: ['clean', '#9f7db6', '#503a61'],
};

/** The cover of a kind of document: a booklet that leans on the wall. */
export const coverPicture = (kind: CoverKind): Picture => ({
  name: `cover-${kind}`,
  svg: () => {
    const [name, from, to] = COVERS[kind];
    const lines =
      kind === 'wiring'
        ? stroke('M134 382H214L238 364M246 382H330', 4, from)
        : row(3, (i) => rect(134 + i * 34, 374, 24, 6, 3, `${from}${['ff', '99', '55'][i]}`));
    return onTable(
      'cool',
      `
      ${shadow(116, 396, 264, 14, 7, 16, 0.5)}
      ${turned(2.5, 240, 400, shadow(120, 52, 250, 350, 6, 14, 0.25) + rect(118, 50, 252, 352, 4, '#e6eaed'))}
      ${shadow(108, 56, 254, 348, 6, 18, 0.25)}${rect(108, 48, 254, 354, 5, '#fdfefe')}
      ${rect(108, 48, 254, 212, 5, fade(62, from, to))}${glow(160, 130, 76, '#ffffff', 0.22)}
      ${circle(236, 160, 64, '#ffffff1f')}${icon(name, 236, 160, 38, '#ffffff', 1.2)}${write('BAI', 144, 76, 15, '#ffffff', 0.85)}
      ${rect(134, 284, 150, 11, 5, to)}${each([196, 176, 124], (w, i) => rect(134, 312 + i * 19, w, 5, 2.5, '#c9d2d8'))}${lines}
      ${rect(108, 48, 9, 354, 3, fade(0, '#00000038', '#ffffff30', '#00000000'))}`,
    );
  },
});
