import type { Failure } from '../../shared/api/failure';
import type { Book } from './book';
import { keyOf, type Lines } from './lines';

/**
 * How a move is taken back. A line that was joined to one of the same product is parted from it again.
 * @param before all lines as they were
 */
export function undoMove(
  going: Lines,
  group: string,
  before: Lines,
): (book: Book) => Promise<Failure | undefined> {
  const hosts = new Map(
    before.filter((line) => line.group === group).map((line) => [line.productId, line] as const),
  );
  return async (book) => {
    let failure: Failure | undefined;
    const note = (outcome: Failure | undefined) => (failure ??= outcome);
    for (const line of [...going].reverse()) {
      const host = hosts.get(line.productId);
      if (host === undefined) {
        const there = book.lines().find((one) => keyOf(one) === keyOf({ ...line, group }));
        if (there !== undefined) note(await book.move([there], line.group));
        continue;
      }
      note(await book.bringBack(line));
      const joined = book.lines().find((one) => keyOf(one) === keyOf(host));
      if (joined !== undefined) note(await book.setQuantity(joined, host.quantity));
    }
    return failure;
  };
}
