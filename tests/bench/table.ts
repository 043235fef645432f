export interface Effort {
  /** Seconds of load per measurement. */
  readonly seconds: number;
  /** Repetitions of whole-process measurements. */
  readonly runs: number;
}

export interface Figure {
  readonly what: string;
  readonly measured: number;
  readonly unit: string;
  readonly reach: { readonly atLeast: number } | { readonly atMost: number };
  readonly note?: string;
}

const met = ({ measured, reach }: Figure): boolean =>
  'atLeast' in reach ? measured >= reach.atLeast : measured <= reach.atMost;

const target = ({ reach, unit }: Figure): string =>
  'atLeast' in reach ? `≥ ${reach.atLeast}${unit}` : `≤ ${reach.atMost}${unit}`;

/** Prints the figures as a Markdown table, so that it can be pasted where it is needed. */
export function print(figures: readonly Figure[]): void {
  console.log(`\nNode ${process.version}, ${process.platform} ${process.arch}\n`);
  console.log('| figure | measured | reach | |');
  console.log('|---|---|---|---|');
  for (const figure of figures) {
    const value = `${Number(figure.measured.toFixed(2))}${figure.unit}`;
    const note = figure.note === undefined ? '' : ` (${figure.note})`;
    console.log(
      `| ${figure.what} | ${value}${note} | ${target(figure)} | ${met(figure) ? 'met' : 'MISSED'} |`,
    );
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
