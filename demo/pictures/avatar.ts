import { Canvas, type Colour } from './canvas';
import { SIZE, type Picture } from './scene';
import { arc, circle, line, rect } from './shapes';

export interface Face {
  readonly wall: readonly [Colour, Colour];
  readonly hair: Colour;
  readonly coat: Colour;
  readonly skin: Colour;
  readonly long?: boolean;
  readonly glasses?: boolean;
}

/** A person's avatar. */
export const avatarPicture = (name: string, { wall, hair, coat, skin, long, glasses }: Face): Picture => ({
  name: `avatar-${name}`,
  draw: () => {
    const canvas = new Canvas(SIZE).fill(rect(0, 0, SIZE, SIZE), { from: wall[0], to: wall[1] });
    canvas.fill(circle(240, 200, 190), '#ffffff', { opacity: 0.22, blur: 90 });
    if (long) canvas.fill(rect(128, 110, 224, 300, 100), hair);
    canvas
      .fill(rect(70, 368, 340, 260, 120), { from: coat, to: coat })
      .fill(rect(200, 310, 80, 110, 38), skin);
    canvas.fill(circle(240, 372, 44), skin);
    canvas.fill(rect(150, 112, 180, 230, 90), hair).fill(rect(156, 136, 168, 212, 82), skin);
    canvas.fill(rect(150, 104, 180, 92, 60), hair);
    for (const x of [206, 274]) {
      canvas.fill(circle(x, 238, 9), '#2b2f33').fill(circle(x + 3, 235, 2.6), '#ffffff');
      canvas.fill(line(x - 16, 214, x + 16, 214, 6), hair);
      canvas.fill(circle(x + (x < 240 ? -16 : 16), 276, 18), '#f08a7a', { opacity: 0.3, blur: 18 });
      if (glasses) canvas.fill(arc(x, 238, 26, 5), '#2b2f33');
    }
    if (glasses) canvas.fill(line(232, 238, 248, 238, 5), '#2b2f33');
    return canvas.fill(arc(240, 282, 26, 6, 30, 150), '#b5524a');
  },
});
