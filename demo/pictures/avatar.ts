import type { Picture } from './scene';
import { arc, circle, fade, faint, glow, rect, ring, shadow, shape, stroke, type Colour } from './svg';

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
  svg: () => {
    const parts = [
      rect(0, 0, 480, 480, 0, fade(75, ...wall)),
      glow(190, 110, 300, '#ffffff', 0.55),
      long ? shape('M128 250Q118 92 240 92T352 250Q352 360 376 424H104Q128 360 128 250Z', hair) : '',
      shape('M52 480Q60 372 178 356H302Q420 372 428 480Z', coat),
      shape('M52 480Q60 372 178 356H302Q420 372 428 480Z', fade(90, '#ffffff2a', '#00000022')),
      shape('M190 352L240 420L290 352Z', '#ffffff'),
      shape('M204 300H276V366Q240 404 204 366Z', skin),
      shape('M204 322Q240 366 276 322V344Q240 384 204 344Z', '#7a3e2430'),
      shape(
        'M188 354L240 424L214 452L160 366ZM292 354L240 424L266 452L320 366Z',
        fade(90, '#ffffff22', '#00000030'),
      ),
      shape('M188 354L240 424L214 452L160 366ZM292 354L240 424L266 452L320 366Z', coat),
      shadow(164, 140, 152, 200, 76, 10, 0.16),
      circle(160, 246, 17, skin),
      circle(320, 246, 17, skin),
      shape('M162 214Q162 128 240 128T318 214V250Q318 338 240 344Q162 338 162 250Z', skin),
      shape(
        'M162 214Q162 128 240 128T318 214V250Q318 338 240 344Q162 338 162 250Z',
        fade(20, '#ffffff26', '#ffffff00', '#7a3e241c'),
      ),
      long
        ? shape('M150 268Q136 96 240 96T330 268Q330 190 286 164Q220 206 172 196Q158 226 150 268Z', hair)
        : shape('M152 236Q140 98 244 98T328 236Q322 190 300 172Q236 186 188 158Q160 186 152 236Z', hair),
      ...[206, 274].map(
        (x) => `
          ${shape(`M${x - 13} 241Q${x} 230 ${x + 13} 241Q${x} 250 ${x - 13} 241Z`, '#ffffff')}
          ${circle(x, 240, 7, '#33261f')}${circle(x + 2.5, 237.5, 2, '#ffffff')}
          ${stroke(`M${x - 17} ${x < 240 ? 220 : 217}Q${x} 209 ${x + 17} ${x < 240 ? 217 : 220}`, 5, hair)}
          ${glow(x + (x < 240 ? -14 : 14), 276, 26, '#ef7a68', 0.4)}
          ${glasses ? ring(x, 241, 27, 4, '#2b2f33') + circle(x, 241, 25, '#ffffff1c') : ''}`,
      ),
      glasses ? stroke('M233 238Q240 234 247 238M179 236L164 232M301 236L316 232', 4, '#2b2f33') : '',
      faint(0.5, stroke('M240 248Q234 270 236 276Q240 280 246 277', 3, '#a8694c')),
      arc(240, 288, 24, 5, 32, 148, '#b5524a'),
    ];
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 480">${parts.join('')}</svg>`;
  },
});
