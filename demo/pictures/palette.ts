/** A picture as at most 256 colours and, for every pixel, which of them it has. */
export interface Indexed {
  readonly colours: Uint8Array;
  readonly indexes: Uint8Array;
}

const COLOURS = 160;
const BITS = 7; // nobody sees the eighth bit, and without it there are far fewer colours to sort
const MASK = (1 << BITS) - 1;

/** How often each colour occurs, and later the index it got: one slot for every colour there is. */
const slots = new Uint32Array(1 << (BITS * 3));

interface Box {
  readonly from: number;
  readonly to: number;
  readonly channel: number;
  /** How badly one colour would stand for all of them. */
  readonly spread: number;
  readonly mean: readonly number[];
}

const channelOf = (colour: number, channel: number): number => (colour >> ((2 - channel) * BITS)) & MASK;

function measure(colours: Uint32Array, from: number, to: number): Box {
  let [channel, spread] = [0, -1];
  const mean = [0, 1, 2].map((candidate) => {
    let [sum, squares, weight] = [0, 0, 0];
    for (let i = from; i < to; i += 1) {
      const colour = colours[i] as number;
      const count = slots[colour] as number;
      const value = channelOf(colour, candidate);
      sum += value * count;
      squares += value * value * count;
      weight += count;
    }
    // The square root of the weight: a big wall must not take every colour from a small lamp.
    const found = (squares / weight - (sum / weight) ** 2) * Math.sqrt(weight);
    if (found > spread) [channel, spread] = [candidate, found];
    return sum / weight;
  });
  return { from, to, channel, spread: to - from > 1 ? spread : -1, mean };
}

/** Puts colours up to the mean before the others, and says where the others begin. */
function split(colours: Uint32Array, { from, to, channel, mean }: Box): number {
  let cut = from;
  for (let i = from; i < to; i += 1) {
    const colour = colours[i] as number;
    if (channelOf(colour, channel) > (mean[channel] as number)) continue;
    colours[i] = colours[cut] as number;
    colours[cut] = colour;
    cut += 1;
  }
  return cut;
}

/** Reduces a picture to a palette by cutting the box of colours that differ most, again and again. */
export function toPalette(pixels: Uint8ClampedArray): Indexed {
  const packed = new Uint32Array(pixels.length / 3);
  const found: number[] = [];
  for (let i = 0; i < packed.length; i += 1) {
    const at = i * 3;
    const [red, green] = [(pixels[at] as number) >> 1, (pixels[at + 1] as number) >> 1];
    const colour = (red << (BITS * 2)) | (green << BITS) | ((pixels[at + 2] as number) >> 1);
    packed[i] = colour;
    if (slots[colour] === 0) found.push(colour);
    slots[colour] = (slots[colour] as number) + 1;
  }
  const unique = Uint32Array.from(found);
  const boxes = [measure(unique, 0, unique.length)];
  while (boxes.length < COLOURS) {
    const worst = boxes.reduce((most, box, i) => (box.spread > (boxes[most] as Box).spread ? i : most), 0);
    const box = boxes[worst] as Box;
    if (box.spread <= 0) break;
    const cut = split(unique, box);
    boxes.splice(worst, 1, measure(unique, box.from, cut), measure(unique, cut, box.to));
  }
  boxes.forEach(({ from, to }, index) => {
    for (const colour of unique.subarray(from, to)) slots[colour] = index;
  });
  const indexes = new Uint8Array(packed.length);
  for (let i = 0; i < packed.length; i += 1) indexes[i] = slots[packed[i] as number] as number;
  for (const colour of unique) slots[colour] = 0;
  const colours = Uint8Array.from(
    boxes.flatMap(({ mean }) => mean.map((value) => Math.round((value * 255) / MASK))),
  );
  return { colours, indexes };
}
