import { keyOf, type Lines } from './lines';
import type { CartLine } from './types';

/**
 * What an operation makes of the lines: shown before the server has agreed, and all there is to it for a guest. Each says
 * what is to be and not what is to be added, because it may be applied twice.
 */
export type Change = (lines: Lines) => Lines;

const edit =
  (isMeant: (line: CartLine) => boolean, change: (line: CartLine) => CartLine): Change =>
  (lines) =>
    lines.map((line) => (isMeant(line) ? change(line) : line));

/** The line as it is to be: in the place of the one of the same product and group, or before all others. */
export const put =
  (line: CartLine): Change =>
  (lines) => {
    const isSame = (one: CartLine) => keyOf(one) === keyOf(line);
    return lines.some(isSame) ? edit(isSame, () => line)(lines) : [line, ...lines];
  };

/** Whether that many can be had only the server knows: until it has spoken they can. */
const hopeful = (line: CartLine): CartLine =>
  line.state === 'off_shelf' ? line : { ...line, state: line.fen === line.addedFen ? 'ok' : 'price_changed' };

export const count = (key: string, quantity: number): Change =>
  edit(
    (line) => keyOf(line) === key && line.quantity !== quantity,
    (line) => hopeful({ ...line, quantity }),
  );

export const remarkOn = (key: string, remark: string): Change =>
  edit(
    (line) => keyOf(line) === key,
    (line) => ({ ...line, remark }),
  );

export const without =
  (keys: ReadonlySet<string>): Change =>
  (lines) =>
    lines.filter((line) => !keys.has(keyOf(line)));

/** Into another group; where that has the product already the two become one, as they do at the server. */
export const moved =
  (key: string, group: string): Change =>
  (lines) => {
    const line = lines.find((one) => keyOf(one) === key);
    if (line === undefined || line.group === group) return lines;
    const there = lines.find((one) => one.productId === line.productId && one.group === group);
    if (there === undefined)
      return edit(
        (one) => one === line,
        (one) => ({ ...one, group }),
      )(lines);
    const both = hopeful({ ...there, quantity: there.quantity + line.quantity });
    return lines.filter((one) => one !== line).map((one) => (one === there ? both : one));
  };
