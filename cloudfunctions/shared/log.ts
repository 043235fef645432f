import { createHash } from 'node:crypto';

export type LogLevel = 'info' | 'warn' | 'error';

/** Fields of a log line: no phone, token, code, session_key or openid in clear. */
export interface LogFields {
  readonly [field: string]: string | number | boolean | null | undefined;
}

let pending = '';

function flush(): void {
  const lines = pending;
  pending = '';
  process.stdout.write(lines);
}

/** Writes one JSON line. Lines of one turn of the event loop leave in one write: logging must not slow a request. */
export function log(level: LogLevel, event: string, fields: LogFields = {}): void {
  if (pending === '') setImmediate(flush);
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
