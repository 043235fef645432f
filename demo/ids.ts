import { createHash } from 'node:crypto';

/** The same key gives the same id on every machine: 15 letters and digits, as PocketBase makes them. */
export function recordId(key: string): string {
  const digest = createHash('sha256').update(`demo:${key}`).digest('hex');
  return `demo${digest.slice(0, 11)}`;
}

const six = (key: string): string => createHash('sha256').update(`random:${key}`).digest('hex').slice(0, 6);

/**
 * Times are not known until the demo is loaded, and ids carry theirs: the loader replaces these words. Minutes are
 * counted from the loading, the past is negative.
 */
export const at = (minutes: number): string => `{time:${minutes}}`;
export const businessIdAt = (prefix: string, key: string, minutes: number): string =>
  `${prefix}-{ms:${minutes}}-${six(key)}`;
/** The day in China, as order numbers begin. */
export const dayAt = (minutes: number): string => `{day:${minutes}}`;

export const HOUR = 60;
export const DAY = 24 * HOUR;
