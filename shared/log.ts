import { createHash } from 'node:crypto';

export type LogLevel = 'info' | 'warn' | 'error';

/** Fields of a log line: no phone, token, code, session_key or openid in clear. */
export interface LogFields {
  readonly [field: string]: string | number | boolean | null | undefined;
}

let pending = '';
let schedule: (flush: () => void) => void = setImmediate;

function flush(): void {
  const lines = pending;
  pending = '';
  if (lines !== '') process.stdout.write(lines);
}

/**
 * Lets lines wait up to `ms` for others: a write per request costs a busy server more than the line itself. Not for
 * functions, whose instance may be frozen as soon as it has answered.
 */
export function gatherLogLines(ms: number): void {
  schedule = (write) => setTimeout(write, ms);
  process.on('exit', flush);
}

/** Writes one JSON line; lines of one turn of the event loop leave together. */
export function log(level: LogLevel, event: string, fields: LogFields = {}): void {
  if (pending === '') schedule(flush);
  pending += `${JSON.stringify({ time: new Date().toISOString(), level, event, ...fields })}\n`;
}

/** A short, stable stand-in for an openid in logs: the same person gives the same mark, nobody can read it back. */
export function mark(openid: string): string {
  return createHash('sha256').update(`bai:${openid}`).digest('hex').slice(0, 12);
}

/**
 * What may be logged of a surprise: its kind, its message without anything that looks like a secret or a number of a
 * person, and where it came from.
 */
export function describe(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  const cause = error.cause instanceof Error ? scrub(error.cause.message) : undefined;
  return { error: error.name, message: scrub(error.message), cause, at: error.stack?.split('\n')[1]?.trim() };
}

/** Blanks whatever could be personal: digit runs (phones), long opaque words (tokens, codes, openids). */
export function scrub(text: string): string {
  return text
    .replace(/[A-Za-z0-9_-]{20,}(\.[A-Za-z0-9_-]+)*/g, '***')
    .replace(/\d{7,}/g, '***')
    .slice(0, 500);
}
