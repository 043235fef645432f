export interface Effort {
  /** Seconds of load per measurement. */
  readonly seconds: number;
  /** Repetitions of whole-process measurements. */
  readonly runs: number;
}

/** One row of the table, not yet measured: what is in its way is its own failure, and the next row is tried. */
export interface Figure {
  readonly what: string;
  readonly unit: string;
  readonly reach: { readonly atLeast: number } | { readonly atMost: number };
  measure(): Promise<Measured> | Measured;
}

export interface Measured {
  readonly value: number;
  readonly note?: string;
}

const met = (measured: number, { reach }: Figure): boolean =>
  'atLeast' in reach ? measured >= reach.atLeast : measured <= reach.atMost;

const target = ({ reach, unit }: Figure): string =>
  'atLeast' in reach ? `≥ ${reach.atLeast}${unit}` : `≤ ${reach.atMost}${unit}`;

/** Prints the head of a Markdown table, which can be pasted where it is needed. */
export function printHead(): void {
  console.log(`\nNode ${process.version}, ${process.platform} ${process.arch}\n`);
  console.log('| figure | measured | reach | |');
  console.log('|---|---|---|---|');
}

const row = (...cells: string[]) => console.log(`| ${cells.join(' | ')} |`);

/** Measures one figure and prints its row. */
export async function print(figure: Figure): Promise<void> {
  const { value, note } = await figure.measure();
  const measured = `${Number(value.toFixed(2))}${figure.unit}${note === undefined ? '' : ` (${note})`}`;
  row(figure.what, measured, target(figure), met(value, figure) ? 'met' : 'MISSED');
}

/** Prints why something was not measured: a whole stage by its name, or one figure. */
export function printFailure(what: string, error: unknown): void {
  // `|` would begin a new cell.
  row(what, '–', '', `FAILED: ${String(error).split('\n')[0]?.replaceAll('|', '\\|')}`);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
