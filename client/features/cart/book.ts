import type { Failure } from '../../shared/api/failure';
import type { Lines } from './lines';
import type { Added, Addition, CartLine } from './types';

/** Why it was not done; nothing when it was. */
export type Outcome = Promise<Failure | undefined>;

/** A cart as one works on it, wherever it is kept. Every change shows at once; nothing here rejects. */
export interface Book {
  /** As shown now. */
  lines(): Lines;
  /** What can be put in is; the first of what cannot is told. */
  add(additions: readonly Addition[], group: string): Promise<Added>;
  /** A line that was here before, with its group and remark; more of a product that is there. */
  bringBack(line: CartLine): Outcome;
  setQuantity(line: CartLine, quantity: number): Outcome;
  setRemark(line: CartLine, remark: string): Outcome;
  remove(lines: Lines): Outcome;
  move(lines: Lines, group: string): Outcome;
  /** Undefined forgets them. */
  setRooms(group: string, rooms: number | undefined): Outcome;
  /** Several of these one after the other: what they come to is read once, at the end. */
  together<Answer>(act: () => Promise<Answer>): Promise<Answer>;
  /** Nothing waits to be sent any more. */
  flush(): Promise<void>;
}
