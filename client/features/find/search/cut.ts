export interface Cut {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Words cut at every place where `mark` stands in them, whichever case it is written in. */
export function cut(words: string, mark: string): readonly Cut[] {
  const [low, wanted] = [words.toLowerCase(), mark.toLowerCase()];
  if (wanted === '') return [{ text: words, isMarked: false }];
  const cuts: Cut[] = [];
  let from = 0;
  for (let at = low.indexOf(wanted); at >= 0; at = low.indexOf(wanted, from)) {
    cuts.push({ text: words.slice(from, at), isMarked: false });
    from = at + wanted.length;
    cuts.push({ text: words.slice(at, from), isMarked: true });
  }
  return [...cuts, { text: words.slice(from), isMarked: false }].filter(({ text }) => text !== '');
}
