import type { Finish } from './finishes';
import { bell, clean, quiet } from './icons';
import { write } from './lettering';
import { body, gloss, led, wall, type Picture } from './scene';
import { circle, outline, rect } from './shapes';

/** Lit number over status lamps, narrow bell panel, colour screen. */
export type DoorSeries = 'number' | 'bell' | 'screen';
const NUMBERS: { readonly [series in DoorSeries]: string } = { number: '808', bell: '1216', screen: '2001' };

/** The panel beside a room's door: number, bell, "do not disturb", "make up room". */
export const doorDisplayPicture = (series: DoorSeries, finish: Finish): Picture => ({
  name: `door-display-${series}-${finish.key}`,
  draw: () => {
    const canvas = wall('dusk');
    const width = series === 'bell' ? 168 : 236;
    const [x, y, height] = [240 - width / 2, 56, 344];
    body(canvas, x, y, width, height, 18, finish);
    if (series === 'screen') {
      canvas.fill(rect(x + 14, y + 14, width - 28, height - 28, 10), {
        from: '#24344a',
        to: '#0e1622',
        angle: 70,
      });
      canvas.fill(circle(240, y + 120, 60), '#4f7fd0', { opacity: 0.25, blur: 90 });
      write(canvas, NUMBERS[series], 240, y + 112, 42, '#ffffff');
      canvas.fill(rect(x + 40, y + 168, width - 80, 2), '#7fa6d8', { opacity: 0.6 });
    } else {
      write(canvas, NUMBERS[series], 240, y + 86, series === 'bell' ? 34 : 58, finish.glow);
      write(canvas, NUMBERS[series], 240, y + 86, series === 'bell' ? 34 : 58, '#ffffff', 0.35);
    }
    const lamps = [
      { icon: quiet, colour: '#ef6a5b' },
      { icon: clean, colour: '#58d3a0' },
    ];
    lamps.forEach(({ icon, colour }, i) => {
      const [cx, cy] = series === 'bell' ? [240, y + 152 + i * 54] : [240 + (i === 0 ? -46 : 46), y + 204];
      canvas.fill(circle(cx, cy, 26), colour, { opacity: 0.22, blur: 26 });
      canvas.fillAll(icon(cx, cy, 17), series === 'screen' || i === 0 ? colour : finish.ink);
    });
    const bellY = y + height - 62;
    canvas.fill(circle(240, bellY + 3, 36), '#1c262d', { opacity: 0.3, blur: 14 });
    canvas.fill(circle(240, bellY, 34), { from: '#ffffff', to: finish.edge, angle: 60 });
    canvas.fill(circle(240, bellY, 31), { from: finish.dark, to: finish.light, angle: 60 });
    canvas.fillAll(bell(240, bellY, 14), finish.ink);
    canvas.fill(outline(circle(240, bellY, 38), 1.5), finish.glow, { opacity: 0.7 });
    led(canvas, 240, y + 18, 2.2, finish.glow);
    return gloss(canvas, x + 4, y + 4, width - 8, height - 8);
  },
});
