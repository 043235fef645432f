import { BLACK, WHITE, type Finish } from './finishes';
import { bell, clean, curtain, lamp, moon, power, quiet, scene, sun } from './icons';
import { write } from './lettering';
import { body, gloss, groove, led, wall, type Picture } from './scene';
import { circle, line, outline, rect } from './shapes';

/** Glass touch panel, metal panel with rocker keys, panel with round metal buttons. */
export type PanelSeries = 'glass' | 'rocker' | 'button';
export type Keys = 1 | 2 | 3 | 4 | 6;

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const ICONS = [lamp, curtain, moon, power, sun, quiet, clean, bell, scene];

/** Where the keys lie inside a face of this size. */
function spots(keys: Keys, x: number, y: number, width: number, height: number): Spot[] {
  const columns = keys <= 3 ? keys : keys / 2;
  const rows = keys <= 3 ? 1 : 2;
  return Array.from({ length: keys }, (_, i) => ({
    x: x + (width / columns) * (i % columns),
    y: y + (height / rows) * Math.floor(i / columns),
    width: width / columns,
    height: height / rows,
  }));
}

/** A switch panel of a series with so many keys, in a finish. */
export const switchPicture = (series: PanelSeries, keys: Keys, finish: Finish): Picture => ({
  name: `switch-${series}-${keys}-${finish.key}`,
  draw: () => {
    const canvas = wall(finish === BLACK || finish === WHITE ? 'cool' : 'warm');
    const [x, y, size] = [92, 86, 296];
    body(canvas, x, y, size, size, series === 'rocker' ? 10 : 22, finish);
    if (series === 'glass')
      canvas.fill(outline(rect(x + 3, y + 3, size - 6, size - 6, 19), 1.5), '#ffffff', { opacity: 0.35 });
    const face = spots(keys, x + 22, y + 30, size - 44, size - 72);
    face.forEach((spot, i) => {
      const [cx, cy] = [spot.x + spot.width / 2, spot.y + spot.height / 2];
      const icon = ICONS[(i + keys) % ICONS.length] as typeof lamp;
      const r = Math.min(spot.width, spot.height) * 0.2;
      if (series === 'glass') {
        canvas.fill(circle(cx, cy, r * 1.9), finish.glow, { opacity: 0.1, blur: r * 1.6 });
        canvas.fill(outline(circle(cx, cy, r * 1.75), 1.5), finish.ink, { opacity: 0.5 });
        canvas.fillAll(icon(cx, cy, r), finish.ink);
        canvas.fill(line(cx - r * 0.7, cy + r * 2.25, cx + r * 0.7, cy + r * 2.25, 2.5), finish.glow, {
          opacity: 0.9,
        });
      } else if (series === 'rocker') {
        const key = rect(spot.x + 3, spot.y + 3, spot.width - 6, spot.height - 6, 5);
        groove(canvas, key, finish);
        canvas.fill(rect(spot.x + 4.5, spot.y + 4.5, spot.width - 9, spot.height - 9, 4), {
          from: finish.light,
          to: finish.dark,
          angle: 70,
        });
        canvas.fillAll(icon(cx, cy - 4, r * 0.95), finish.ink);
        canvas.fill(rect(cx - 10, spot.y + spot.height - 20, 20, 3.5, 1.7), finish.glow, { opacity: 0.95 });
      } else {
        const round = Math.min(spot.width, spot.height) * 0.36;
        canvas.fill(circle(cx, cy + 4, round), '#1c262d', { opacity: 0.28, blur: 14 });
        canvas.fill(circle(cx, cy, round), { from: '#fdfefe', to: finish.edge, angle: 60 });
        canvas.fill(circle(cx, cy, round - 3), { from: finish.dark, to: finish.light, angle: 60 });
        canvas.fillAll(icon(cx, cy, round * 0.45), finish.ink);
        led(canvas, cx, spot.y + spot.height - 6, 2.6, finish.glow);
      }
    });
    write(canvas, 'BAI', x + size / 2, y + size - 24, 9, finish.ink, 0.75);
    if (series === 'glass') gloss(canvas, x + 4, y + 4, size - 8, size - 8);
    return canvas;
  },
});
