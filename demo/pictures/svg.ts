/** Parts of a picture as SVG text, in the units of its 480 × 480 box: x, y, width w, height h, radius r. */

/** `#rrggbb`, or `#rrggbbaa` in a fade. */
export type Colour = string;

/** One colour, or several that follow each other across a part's box. */
export type Paint = Colour | { readonly stops: readonly Colour[]; readonly angle: number };

/** @param angle degrees clockwise: 0 from left to right, 90 from top to bottom */
export const fade = (angle: number, ...stops: Colour[]): Paint => ({ stops, angle });

/** Two digits after the point are enough for a pixel. */
const round = (value: number): number => Math.round(value * 100) / 100;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** SVG with its numbers rounded. */
const svg = (words: TemplateStringsArray, ...values: readonly (string | number)[]): string =>
  words.reduce((text, word, i) => {
    const value = values[i - 1] ?? '';
    return text + (typeof value === 'number' ? round(value) : value) + word;
  });

/** A part with its paint. A gradient stands before it: equal ones are equal text, so their names may meet. */
function painted(part: string, use: 'fill' | 'stroke', paint: Paint): string {
  if (typeof paint === 'string') return `<${part} ${use}="${paint}"/>`;
  const { stops, angle } = paint;
  const id = `l${angle}${stops.join('')}`.replace(/#/g, '_');
  const [x, y] = [Math.cos(radians(angle)) / 2, Math.sin(radians(angle)) / 2];
  const last = stops.length - 1;
  return svg`<linearGradient id="${id}" x1="${0.5 - x}" y1="${0.5 - y}" x2="${0.5 + x}" y2="${0.5 + y}">
    ${each(stops, (colour, i) => svg`<stop offset="${i / last}" stop-color="${colour}"/>`)}</linearGradient>
    <${part} ${use}="url(#${id})"/>`;
}

const box = (x: number, y: number, w: number, h: number, r: number): string =>
  svg`rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}"`;

export const rect = (x: number, y: number, w: number, h: number, r: number, paint: Paint): string =>
  painted(box(x, y, w, h, r), 'fill', paint);

export const circle = (x: number, y: number, r: number, paint: Paint): string =>
  painted(svg`circle cx="${x}" cy="${y}" r="${r}"`, 'fill', paint);

export const shape = (d: string, paint: Paint): string => painted(`path d="${d}"`, 'fill', paint);

const line = (width: number): string =>
  `fill="none" stroke-width="${round(width)}" stroke-linecap="round" stroke-linejoin="round"`;

/** A line with round ends. */
export const stroke = (d: string, width: number, paint: Paint): string =>
  painted(`path d="${d}" ${line(width)}`, 'stroke', paint);

/** The edge of a rectangle, drawn inside it. */
export const rim = (
  x: number,
  y: number,
  w: number,
  h: number,
  r: number,
  width: number,
  paint: Paint,
): string =>
  painted(
    `${box(x + width / 2, y + width / 2, w - width, h - width, r - width / 2)} ${line(width)}`,
    'stroke',
    paint,
  );

export const ring = (x: number, y: number, r: number, width: number, paint: Paint): string =>
  painted(svg`circle cx="${x}" cy="${y}" r="${r}" ${line(width)}`, 'stroke', paint);

/** Part of a ring, from and to degrees clockwise from the right. */
export function arc(
  x: number,
  y: number,
  r: number,
  width: number,
  from: number,
  to: number,
  paint: Paint,
): string {
  const at = (angle: number) => svg`${x + r * Math.cos(radians(angle))} ${y + r * Math.sin(radians(angle))}`;
  return stroke(`M${at(from)}A${r} ${r} 0 ${to - from > 180 ? 1 : 0} 1 ${at(to)}`, width, paint);
}

export const faint = (opacity: number, parts: string): string => `<g opacity="${opacity}">${parts}</g>`;
export const turned = (degrees: number, x: number, y: number, parts: string): string =>
  svg`<g transform="rotate(${degrees} ${x} ${y})">${parts}</g>`;
/** Parts drawn on a grid of their own, its corner at (x, y). */
export const scaled = (x: number, y: number, scale: number, parts: string): string =>
  svg`<g transform="translate(${x} ${y}) scale(${scale})">${parts}</g>`;

/** A part for each of some things. */
export const each = <T>(things: readonly T[], part: (thing: T, place: number) => string): string =>
  things.map(part).join('');
/** `count` parts, each made from its place. */
export const row = (count: number, part: (place: number) => string): string =>
  each([...Array(count).keys()], part);

/** How strong a colour is along a gradient. */
type Falloff = readonly (readonly [offset: number, opacity: number])[];
const falling = (steps: Falloff, colour: Colour): string =>
  each(
    steps,
    ([at, opacity]) =>
      `<stop offset="${round(at)}" stop-color="${colour}" stop-opacity="${opacity.toFixed(3)}"/>`,
  );

type Area = readonly [x: number, y: number, w: number, h: number];
function radial(x: number, y: number, r: number, steps: Falloff, colour: Colour, area: Area): string {
  const id = `r${[x, y, r, ...steps.map(([, opacity]) => opacity)].map(round).join('_')}${colour.slice(1)}`;
  return svg`<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="${x}" cy="${y}" r="${r}">
    ${falling(steps, colour)}</radialGradient><${box(...area, 0)} fill="url(#${id})"/>`;
}

/** Light that grows weaker towards the edge. */
export function glow(x: number, y: number, r: number, colour: Colour, opacity: number): string {
  const steps: Falloff = [1, 0.6, 0.16, 0].map((left, i) => [i / 3, left * opacity]);
  return radial(x, y, r, steps, colour, [x - r, y - r, 2 * r, 2 * r]);
}

const SHADE = '#1d2a33';
/** How a blurred edge fades: an error function in eight steps. */
const FADING = [1, 0.97, 0.88, 0.72, 0.5, 0.28, 0.12, 0.03, 0];

/**
 * The blurred shadow of a rounded rectangle, as corners, edges and a middle: a blur filter would take most of the time
 * that a picture takes.
 * @param blur how far it fades on either side of the edge
 */
export function shadow(
  x: number,
  y: number,
  w: number,
  h: number,
  r: number,
  blur: number,
  opacity: number,
): string {
  const corner = Math.min(Math.max(r, blur), w / 2, h / 2);
  const reach = corner + blur;
  const steps: Falloff = FADING.map((left, i) => [(corner - blur + (blur * i) / 4) / reach, left * opacity]);
  const [left, top, right, bottom] = [x + corner, y + corner, x + w - corner, y + h - corner];
  const [wide, tall] = [right - left, bottom - top];
  const edge = (dx: number, dy: number, fromX: number, fromY: number, area: Area): string => {
    if (area[2] <= 0 || area[3] <= 0) return '';
    const id = `s${[dx, dy, fromX, fromY, reach, blur, opacity].map(round).join('_')}`;
    const ends = svg`x1="${fromX}" y1="${fromY}" x2="${fromX + dx * reach}" y2="${fromY + dy * reach}"`;
    return svg`<linearGradient id="${id}" gradientUnits="userSpaceOnUse" ${ends}>${falling(steps, SHADE)}</linearGradient>
      <${box(...area, 0)} fill="url(#${id})"/>`;
  };
  return `<g shape-rendering="crispEdges">${radial(left, top, reach, steps, SHADE, [left - reach, top - reach, reach, reach])}
    ${radial(right, top, reach, steps, SHADE, [right, top - reach, reach, reach])}
    ${radial(left, bottom, reach, steps, SHADE, [left - reach, bottom, reach, reach])}
    ${radial(right, bottom, reach, steps, SHADE, [right, bottom, reach, reach])}
    ${edge(0, -1, left, top, [left, top - reach, wide, reach])}${edge(0, 1, left, bottom, [left, bottom, wide, reach])}
    ${edge(-1, 0, left, top, [left - reach, top, reach, tall])}${edge(1, 0, right, top, [right, top, reach, tall])}
    <${box(left, top, Math.max(0, wide), Math.max(0, tall), 0)} fill="${SHADE}" fill-opacity="${opacity}"/></g>`;
}
