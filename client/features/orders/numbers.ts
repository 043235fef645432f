const inFour = (signs: string): string => signs.replace(/(.{4})(?=.{2})/g, '$1 ');

/**
 * A long number as one reads it out: letters first, then figures in fours, none of them left alone at the end.
 * @example inFours('SF1428570060004') // 'SF 1428 5700 60004'
 */
export function inFours(number: string): string {
  const parts = /^([A-Za-z]*)(\d+)$/.exec(number);
  if (parts === null) return number;
  const [, letters = '', figures = ''] = parts;
  return letters === '' ? inFour(figures) : `${letters} ${inFour(figures)}`;
}

/** Eight figures of the day, eight of chance (domain/ids.ts). */
const OWN = /^(\d{8})(\d{8})$/;

/** An order's number: its day in one piece, the rest in fours. */
export function orderNumberSaid(number: string): string {
  const parts = OWN.exec(number);
  return parts === null ? inFours(number) : `${parts[1] ?? ''} ${inFours(parts[2] ?? '')}`;
}

/** The part that tells orders of one list apart: the day stands beside it. */
export function shortOrderNumber(number: string): string {
  return inFours(OWN.exec(number)?.[2] ?? number);
}

/** What was typed as the server looks for it: a number is found as it is shown, in fours, too. */
export function keywordOf(typed: string): string {
  const words = typed.trim().slice(0, 100);
  return /^[\d\s]+$/.test(words) ? words.replace(/\s/g, '') : words;
}
