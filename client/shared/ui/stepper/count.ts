/** How many one may take: at least `least`, at most `most` where that is known. */
export interface Limits {
  readonly least: number;
  readonly most: number;
}

/** What a step or a typed number becomes, and whether a limit held it back. */
export interface Counted {
  readonly count: number;
  readonly hit?: 'least' | 'most';
}

export function within(wanted: number, { least, most }: Limits): Counted {
  if (wanted > most) return { count: most, hit: 'most' };
  if (wanted < least) return { count: least, hit: 'least' };
  return { count: wanted };
}

/** What a person typed, full-width figures and a pasted `1,200 个` too. @returns nothing where there is no figure */
export function typedCount(words: string): number | undefined {
  const figures = words
    .replace(/[０-９]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0))
    .replace(/[,，\s]/g, '')
    .match(/\d+/);
  return figures === null ? undefined : Number(figures[0]);
}
