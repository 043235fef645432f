import type { Colour } from './canvas';
import { bell, clean, lamp, power, quiet, scene, snow, wave } from './icons';
import { write } from './lettering';
import { shadow, wall, type Picture } from './scene';
import { circle, line, rect } from './shapes';

export type CoverKind = 'manual' | 'wiring' | 'datasheet' | 'notice' | 'service';

const INKS: { readonly [kind in CoverKind]: readonly [Colour, Colour] } = {
  manual: ['#2b87a8', '#0b4f63'],
  wiring: ['#4f8f6c', '#27553d'],
  datasheet: ['#5f6fa8', '#323c68'],
  notice: ['#c8823b', '#83501c'],
  service: ['#8a6a9f', '#503a61'],
};
const ICONS = { manual: lamp, wiring: power, datasheet: scene, notice: bell, service: clean };

/** The cover of a kind of document. */
export const coverPicture = (kind: CoverKind): Picture => ({
  name: `cover-${kind}`,
  draw: () => {
    const [from, to] = INKS[kind];
    const canvas = wall('cool');
    const sheet = rect(112, 52, 256, 364, 10);
    shadow(canvas, sheet).fill(sheet, '#ffffff');
    canvas.fill(rect(112, 52, 256, 188, 10), { from, to, angle: 60 }).fill(rect(112, 226, 256, 14), to);
    canvas
      .fill(circle(240, 142, 62), '#ffffff', { opacity: 0.14 })
      .fillAll(ICONS[kind](240, 142, 36), '#ffffff');
    write(canvas, 'BAI', 148, 78, 14, '#ffffff');
    [150, 190, 170, 120].forEach((width, i) =>
      canvas.fill(rect(138, 268 + i * 24, width, i === 0 ? 11 : 6, 3), i === 0 ? to : '#c6d0d7'),
    );
    if (kind === 'wiring')
      canvas.fillAll(
        [line(150, 384, 220, 384, 4), line(220, 384, 240, 366, 4), line(246, 384, 330, 384, 4)],
        to,
      );
    else
      canvas.fillAll(
        [snow, wave, quiet].flatMap((icon, i) => icon(152 + i * 36, 386, 11)),
        to,
        { opacity: 0.7 },
      );
    return canvas;
  },
});
