// @ts-check

const ALIVE_EVERY_MS = 10_000;

/** @param {number} from `performance.now()` of the beginning */
export const secondsSince = (from) => ((performance.now() - from) / 1000).toFixed(1);

/** @param {string} line */
export const say = (line) => console.log(line);

/**
 * Runs one visible step: a line when it begins, one every ten seconds while it lasts, one with its seconds at the end.
 * @template T
 * @param {string} label Chinese name of the step
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  const began = performance.now();
  say(`▸ ${label}…`);
  const alive = setInterval(
    () => say(`  ${label}：仍在进行，已 ${Math.round((performance.now() - began) / 1000)} 秒`),
    ALIVE_EVERY_MS,
  );
  try {
    const result = await work();
    say(`✓ ${label}（${secondsSince(began)} 秒）`);
    return result;
  } finally {
    clearInterval(alive);
  }
}
