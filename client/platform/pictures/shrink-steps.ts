import type { LocalPicture } from './types';

interface ShrinkStep {
  /** The longer side, in pixels. */
  readonly side: number;
  /** Of the JPEG, up to 100. */
  readonly quality: number;
}

/** From hardly visible to still readable (an identity card's small print at 1024). */
export const STEPS: readonly ShrinkStep[] = [
  { side: 2560, quality: 85 },
  { side: 2048, quality: 80 },
  { side: 1600, quality: 75 },
  { side: 1280, quality: 70 },
  { side: 1024, quality: 60 },
];

/** The first step's picture that fits, else the smallest seen, the original included. */
export async function smallest(
  original: LocalPicture,
  maxBytes: number,
  steps: readonly ShrinkStep[],
  make: (step: ShrinkStep) => Promise<LocalPicture | undefined>,
): Promise<LocalPicture> {
  const sizeOf = ({ size }: LocalPicture) => size ?? Infinity;
  let best = original;
  for (const step of steps) {
    const made = await make(step);
    if (made !== undefined && sizeOf(made) < sizeOf(best)) best = made;
    if (sizeOf(best) <= maxBytes) break;
  }
  return best;
}
