/** One way of asking the catalogue: what the server looks for, and what of its answers is meant. */
export interface SearchStep {
  readonly asked: string;
  /** @param told all that a product says of itself, in lower case */
  readonly fits: (told: string) => boolean;
}

const CHINESE = /^[\u4e00-\u9fff]+$/;
/** The shortest word of Chinese that says something. */
const WORD = 2;

const longest = (words: readonly string[]): string =>
  words.reduce((best, word) => (word.length > best.length ? word : best), '');

/**
 * The server finds what holds the words as they are. People write several (`温控器 香槟金`) or leave some out
 * (`晶系列面板`): the first step asks for the longest of several and keeps what holds all; the later ones ask for a
 * part and keep what holds every character.
 */
export function stepsFor(typed: string): readonly SearchStep[] {
  const words = typed
    .toLowerCase()
    .split(/[\s，、,]+/)
    .filter((word) => word !== '');
  const plain: SearchStep = {
    asked: words.length === 1 ? typed.trim() : longest(words),
    fits: (told) => words.every((word) => told.includes(word)),
  };
  const [only = ''] = words;
  if (words.length !== 1 || !CHINESE.test(only) || only.length <= WORD) return [plain];
  const characters = Array.from(only);
  const loose = (asked: string): SearchStep => ({
    asked,
    fits: (told) => characters.every((character) => told.includes(character)),
  });
  return [plain, loose(only.slice(0, WORD)), loose(only.slice(-WORD))];
}
