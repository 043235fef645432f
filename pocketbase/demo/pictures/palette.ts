/** A picture as at most 256 colours and, for every pixel, which of them it has. */
export interface Indexed {
  readonly colours: Uint8Array;
  readonly indexes: Uint8Array;
}

const COLOURS = 256;

interface Box {
  readonly from: number;
  readonly to: number;
  readonly channel: number;
  /** How badly one colour would stand for all of them. */
  readonly spread: number;
}

const channelOf = (colour: number, channel: number): number => (colour >> (16 - channel * 8)) & 255;

/** Where the colours between two places differ most, weighed by how often they occur. */
function measure(colours: Uint32Array, counts: ReadonlyMap<number, number>, from: number, to: number): Box {
  let [channel, spread] = [0, -1];
  for (let candidate = 0; candidate < 3; candidate += 1) {
    let [sum, squares, weight] = [0, 0, 0];
    for (let i = from; i < to; i += 1) {
      const colour = colours[i] as number;
      const count = counts.get(colour) as number;
      const value = channelOf(colour, candidate);
      sum += value * count;
      squares += value * value * count;
      weight += count;
    }
    // The square root of the weight: a big wall must not take every colour from a small lamp.
    const found = (squares / weight - (sum / weight) ** 2) * Math.sqrt(weight);
    if (found > spread) [channel, spread] = [candidate, found];
  }
  return { from, to, channel, spread: to - from > 1 ? spread : -1 };
}

/** Reduces a picture to a palette by cutting the box of colours that differ most, again and again. */
export function toPalette(pixels: Uint8Array): Indexed {
  const packed = new Uint32Array(pixels.length / 3);
  const counts = new Map<number, number>();
  for (let i = 0; i < packed.length; i += 1) {
    const at = i * 3;
    const colour =
      ((pixels[at] as number) << 16) | ((pixels[at + 1] as number) << 8) | (pixels[at + 2] as number);
    // Nobody sees the last bit, and without it there are far fewer colours to sort.
    packed[i] = colour & 0xfefefe;
    counts.set(packed[i] as number, (counts.get(packed[i] as number) ?? 0) + 1);
  }
  const unique = Uint32Array.from(counts.keys());
  const boxes = [measure(unique, counts, 0, unique.length)];
  while (boxes.length < COLOURS) {
    const worst = boxes.reduce((most, box, i) => (box.spread > (boxes[most] as Box).spread ? i : most), 0);
    const { from, to, channel, spread } = boxes[worst] as Box;
    if (spread <= 0) break;
    const part = unique.subarray(from, to).sort((a, b) => channelOf(a, channel) - channelOf(b, channel));
    const total = part.reduce(
      (sum, colour) => sum + channelOf(colour, channel) * (counts.get(colour) as number),
      0,
    );
    const mean = total / part.reduce((sum, colour) => sum + (counts.get(colour) as number), 0);
    const cut =
      from +
      Math.max(
        1,
        part.findIndex((colour) => channelOf(colour, channel) > mean),
      );
    boxes.splice(worst, 1, measure(unique, counts, from, cut), measure(unique, counts, cut, to));
  }
  const colours = new Uint8Array(boxes.length * 3);
  const indexOf = new Map<number, number>();
  boxes.forEach(({ from, to }, index) => {
    const part = unique.subarray(from, to);
    const weight = part.reduce((sum, colour) => sum + (counts.get(colour) as number), 0);
    for (let channel = 0; channel < 3; channel += 1) {
      const sum = part.reduce(
        (all, colour) => all + channelOf(colour, channel) * (counts.get(colour) as number),
        0,
      );
      colours[index * 3 + channel] = Math.round(sum / weight);
    }
    for (const colour of part) indexOf.set(colour, index);
  });
  return { colours, indexes: Uint8Array.from(packed, (colour) => indexOf.get(colour) as number) };
}
