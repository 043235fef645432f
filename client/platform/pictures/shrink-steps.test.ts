import { smallest, STEPS } from './shrink-steps';

const original = { path: 'original', size: 9_000 };

/** A shrinker whose steps make pictures of these sizes; undefined = that step failed. */
function making(...sizes: (number | undefined)[]) {
  const asked: number[] = [];
  const make = async ({ side }: { side: number }) => {
    const size = sizes[asked.length];
    asked.push(side);
    return size === undefined ? undefined : { path: `at ${side}`, size };
  };
  return { asked, make };
}

test('stops at the first step that fits, so that no more is lost than needed', async () => {
  const { asked, make } = making(5_000, 1_900, 100);
  expect(await smallest(original, 2_000, STEPS, make)).toEqual({ path: 'at 2048', size: 1_900 });
  expect(asked).toEqual([2560, 2048]);
});

test('when nothing fits the smallest counts, even if that is the original', async () => {
  const better = making(undefined, 5_000, 4_000, 6_000, 7_000);
  expect(await smallest(original, 2_000, STEPS, better.make)).toEqual({ path: 'at 1600', size: 4_000 });
  const worse = making(10_000, 11_000, undefined, 12_000, 13_000);
  expect(await smallest(original, 2_000, STEPS, worse.make)).toBe(original);
});
