import { encodePng } from './png';
import type { Shape } from './shapes';

/** `#rrggbb`. */
export type Colour = string;

/** One colour, or two that run along a direction of the shape's box. */
export type Paint = Colour | { readonly from: Colour; readonly to: Colour; readonly angle?: number };

type Rgb = readonly [number, number, number];

const rgb = (colour: Colour): Rgb => [
  parseInt(colour.slice(1, 3), 16),
  parseInt(colour.slice(3, 5), 16),
  parseInt(colour.slice(5, 7), 16),
];

export interface Look {
  /** 0 to 1. */
  readonly opacity?: number;
  /** Pixels over which the edge fades; 1 is a sharp, smooth edge. */
  readonly blur?: number;
}

/** A square picture that shapes are painted on, each over what is there. */
export class Canvas {
  readonly #pixels: Float32Array;

  constructor(
    readonly size: number,
    pixels?: Float32Array,
  ) {
    this.#pixels = pixels ?? new Float32Array(size * size * 3);
  }

  /** A canvas of its own that begins with what is painted here. */
  copy(): Canvas {
    return new Canvas(this.size, this.#pixels.slice());
  }

  /** Paints a shape. The edge is smooth because what a pixel gets follows from its distance to it. */
  fill(shape: Shape, paint: Paint, { opacity = 1, blur = 1 }: Look = {}): this {
    const [boxLeft, boxTop, boxRight, boxBottom] = shape.box;
    const left = Math.max(0, Math.floor(boxLeft - blur));
    const top = Math.max(0, Math.floor(boxTop - blur));
    const right = Math.min(this.size, Math.ceil(boxRight + blur));
    const bottom = Math.min(this.size, Math.ceil(boxBottom + blur));
    const from = rgb(typeof paint === 'string' ? paint : paint.from);
    const to = rgb(typeof paint === 'string' ? paint : paint.to);
    const angle = ((typeof paint === 'string' ? 90 : (paint.angle ?? 90)) * Math.PI) / 180;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const reach = Math.abs((boxRight - boxLeft) * cos) + Math.abs((boxBottom - boxTop) * sin) || 1;
    const [middleX, middleY] = [(boxLeft + boxRight) / 2, (boxTop + boxBottom) / 2];
    const pixels = this.#pixels;
    for (let y = top; y < bottom; y += 1) {
      for (let x = left; x < right; x += 1) {
        const distance = shape.distance(x + 0.5, y + 0.5);
        let cover = 0.5 - distance / blur;
        if (cover <= 0) continue;
        if (cover > 1) cover = 1;
        // A blurred edge that fades linearly shows where it begins.
        if (blur > 1) cover = cover * cover * (3 - 2 * cover);
        cover *= opacity;
        let along = ((x - middleX) * cos + (y - middleY) * sin) / reach + 0.5;
        along = along < 0 ? 0 : along > 1 ? 1 : along;
        const at = (y * this.size + x) * 3;
        for (let channel = 0; channel < 3; channel += 1) {
          const start = from[channel] as number;
          const wanted = start + ((to[channel] as number) - start) * along;
          pixels[at + channel] = (pixels[at + channel] as number) * (1 - cover) + wanted * cover;
        }
      }
    }
    return this;
  }

  /** Paints several shapes alike. */
  fillAll(shapes: readonly Shape[], paint: Paint, look?: Look): this {
    for (const shape of shapes) this.fill(shape, paint, look);
    return this;
  }

  toPng(): Buffer {
    // A clamped array rounds by itself.
    return encodePng(Uint8ClampedArray.from(this.#pixels), this.size, this.size);
  }
}
