/** What an answer to a shorter keyword holds; nothing: too long still. */
type Ask<Found> = (keyword: string) => Promise<readonly Found[]>;

/**
 * The answer to the longest part of a keyword that has one. What holds a part holds its parts, so that halving finds
 * it in a few questions.
 * @param part the first or last characters of the keyword, this many
 */
export async function longestFound<Found>(
  length: number,
  part: (length: number) => string,
  ask: Ask<Found>,
): Promise<readonly Found[]> {
  let best: readonly Found[] = [];
  let [low, high] = [1, length];
  while (low <= high) {
    const middle = Math.ceil((low + high) / 2);
    const found = await ask(part(middle));
    if (found.length > 0) {
      best = found;
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return best;
}
