import type { Finish } from './finishes';
import { clean, quiet, wave } from './icons';
import { write } from './lettering';
import { body, gloss, groove, led, shadow, wall, type Picture } from './scene';
import { rect } from './shapes';

/** Any card by a mechanical switch, a contactless reader, a reader with service keys. */
export type HolderSeries = 'slot' | 'reader' | 'service';
const [X, Y, WIDTH, HEIGHT] = [102, 78, 276, 300];

/** A card holder that switches the room's power, with a room card in it. */
export const cardHolderPicture = (series: HolderSeries, finish: Finish): Picture => ({
  name: `card-holder-${series}-${finish.key}`,
  draw: () => {
    const canvas = wall('warm');
    body(canvas, X, Y, WIDTH, HEIGHT, 20, finish);
    const card = { x: X + 58, y: Y - 22, width: WIDTH - 116, height: 170 };
    if (series === 'slot') {
      groove(canvas, rect(X + 44, Y + 132, WIDTH - 88, 18, 9), finish);
      shadow(canvas, rect(card.x, card.y, card.width, card.height - 8, 10), 0.5);
      canvas.fill(rect(card.x, card.y, card.width, card.height - 6, 10), {
        from: '#fbf7ef',
        to: '#d8c39a',
        angle: 50,
      });
      canvas.fill(rect(card.x + 16, card.y + 22, 34, 26, 5), { from: '#e9c46f', to: '#b98b2e' });
      write(canvas, 'BAI', card.x + card.width - 44, card.y + 34, 18, '#7a5c26');
      canvas.fill(rect(X + 40, Y + 141, WIDTH - 80, 34, 8), { from: finish.light, to: finish.dark });
      led(canvas, X + WIDTH / 2, Y + 232, 7, '#58d3a0');
    } else {
      canvas.fill(rect(X + 36, Y + 34, WIDTH - 72, 128, 14), finish.edge, { opacity: 0.4 });
      canvas.fill(rect(X + 38, Y + 37, WIDTH - 76, 124, 13), { from: finish.dark, to: finish.light });
      shadow(canvas, rect(X + 64, Y + 56, WIDTH - 128, 120, 9), 0.45);
      canvas.fill(rect(X + 64, Y + 52, WIDTH - 128, 122, 9), { from: '#2f6f8f', to: '#143c55', angle: 40 });
      canvas
        .fillAll(wave(X + WIDTH / 2, Y + 88, 24), '#d7f0fa')
        .fill(rect(X + 84, Y + 134, 60, 5, 2), '#d7f0fa', { opacity: 0.5 });
      canvas.fill(rect(X + 40, Y + 164, WIDTH - 80, 26, 8), { from: finish.light, to: finish.dark });
      if (series === 'service') {
        [quiet, clean].forEach((icon, i) => {
          canvas.fillAll(icon(X + 96 + i * 84, Y + 230, 16), finish.ink);
          led(canvas, X + 96 + i * 84, Y + 256, 3, i === 0 ? '#ef6a5b' : '#58d3a0');
        });
      } else {
        led(canvas, X + WIDTH / 2, Y + 232, 6, finish.glow);
      }
    }
    write(canvas, 'BAI', X + WIDTH / 2, Y + HEIGHT - 20, 9, finish.ink, 0.75);
    return gloss(canvas, X + 4, Y + 180, WIDTH - 8, HEIGHT - 184);
  },
});
