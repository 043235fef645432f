/** A product's name in two: what it is, and which one of those. */
export interface SplitName {
  readonly what: string;
  /** Facts that tell it from its family, in the order of the name. */
  readonly which: readonly string[];
}

const NO_BREAK = '\u00a0';

/** A number keeps its unit: no line begins with 键 when the 3 is above it. A number in a name (RS485, M1) has none. */
export const keepUnits = (words: string): string =>
  words.replace(/(^|[^\w.-])(\d[\d.,]*) (?=[\u4e00-\u9fff℃°%])/g, `$1$2${NO_BREAK}`);

/** A word of letters between Chinese ones belongs to what it is (手机 NFC 取电器), unless only a fact comes after it. */
const END_OF_WHAT = /[\u4e00-\u9fff）] (?![A-Za-z]+ [\u4e00-\u9fff]+ )|（/;

/**
 * Splits at the first space after a Chinese character, or at the first （; what follows is a list of facts.
 * `晶系列触控开关面板 3 键 雅白（RS485）` is a 晶系列触控开关面板, with 3 键, 雅白 and RS485.
 */
export function splitName(name: string): SplitName {
  const words = keepUnits(name.trim());
  const at = words.search(END_OF_WHAT);
  if (at < 0) return { what: words, which: [] };
  const end = words[at] === '（' ? at : at + 1;
  const which = words
    .slice(end)
    .split(/[ （）、，]+/)
    .filter((fact) => fact !== '');
  return { what: words.slice(0, end), which };
}
