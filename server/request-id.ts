import { randomUUID } from 'node:crypto';

const SAFE_ID = /^[A-Za-z0-9_-]{8,64}$/;

/** The caller's own id when it is short and harmless in a header and a log line, else a new one. */
export function requestId(sent: string | string[] | undefined): string {
  return typeof sent === 'string' && SAFE_ID.test(sent) ? sent : randomUUID();
}
