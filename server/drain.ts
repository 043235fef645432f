import type { IncomingMessage, ServerResponse } from 'node:http';

const DRAIN_BYTES = 64 * 1024 * 1024;
const DRAIN_MS = 5_000;

/** Whether parts of the request's body may still be on their way. */
export function hasUnreadBody(req: IncomingMessage): boolean {
  if (req.complete || req.destroyed) return false;
  return req.headers['transfer-encoding'] !== undefined || (req.headers['content-length'] ?? '0') !== '0';
}

/**
 * Ends an answer that may have been given before the request was read to its end. A socket closed with unread bytes is
 * reset, and the client would see the reset instead of our answer: so the rest is thrown away first, within bounds.
 */
export function endAfterDrain(req: IncomingMessage, res: ServerResponse): void {
  if (!hasUnreadBody(req)) {
    res.end();
    return;
  }
  let left = DRAIN_BYTES;
  const end = () => {
    clearTimeout(timer);
    req.off('data', count).off('end', end).off('close', end);
    res.end();
  };
  const count = (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) end();
  };
  const timer = setTimeout(end, DRAIN_MS);
  req.on('data', count).once('end', end).once('close', end).resume();
}
