import { create } from 'zustand';
import { canBeOrdered, keyOf, type Lines } from './lines';
import type { CartLine } from './types';

/** What is asked over the lower part of the cart. */
export type Asking =
  | { readonly what: 'group' | 'rooms' | 'rename'; readonly group: string }
  | { readonly what: 'remark'; readonly line: CartLine }
  | { readonly what: 'move' | 'newFor' | 'remove' | 'tooMany'; readonly lines: Lines }
  | { readonly what: 'kits' };

interface Desk {
  /** Only this project is shown. */
  readonly group?: string;
  /** Lines not to be ordered now; what comes new is. */
  readonly unticked: ReadonlySet<string>;
  /** Many are chosen to be deleted or moved. */
  readonly isManaging: boolean;
  readonly marked: ReadonlySet<string>;
  readonly asking?: Asking;
}

/** How somebody works on the cart: lives as long as the client runs, whichever tab is seen. */
export const useDesk = create<Desk>(() => ({ unticked: new Set(), isManaging: false, marked: new Set() }));

export const show = (group: string | undefined): void => useDesk.setState({ group });
export const ask = (asking: Asking | undefined): void => useDesk.setState({ asking });
export const manage = (isManaging: boolean): void => useDesk.setState({ isManaging, marked: new Set() });

function withKeys(keys: ReadonlySet<string>, lines: Lines, isIn: boolean): ReadonlySet<string> {
  const next = new Set(keys);
  for (const line of lines) {
    if (isIn) next.add(keyOf(line));
    else next.delete(keyOf(line));
  }
  return next;
}

/** Ticks or unticks lines: to be ordered, or to be dealt with while many are chosen. */
export function tick(lines: Lines, isOn: boolean): void {
  useDesk.setState(({ isManaging, unticked, marked }) =>
    isManaging ? { marked: withKeys(marked, lines, isOn) } : { unticked: withKeys(unticked, lines, !isOn) },
  );
}

type Ticks = Pick<Desk, 'isManaging' | 'marked' | 'unticked'>;

/** What can be ordered is, unless its tick is taken away; chosen for something else is only what was tapped. */
export const isTicked = (line: CartLine, { isManaging, marked, unticked }: Ticks): boolean =>
  isManaging ? marked.has(keyOf(line)) : canBeOrdered(line) && !unticked.has(keyOf(line));

/** Lines whose tick answers. */
export const tickable = (lines: Lines, isManaging: boolean): Lines =>
  isManaging ? lines : lines.filter(canBeOrdered);

/** The tick that stands for several lines. */
export function tickOf(lines: Lines, ticks: Ticks): boolean | 'mixed' {
  const could = tickable(lines, ticks.isManaging);
  const on = could.filter((line) => isTicked(line, ticks)).length;
  if (on === 0) return false;
  return on === could.length ? true : 'mixed';
}
