import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/**
 * Who is calling, for the limits of guests. Behind our own reverse proxy the last hop of X-Forwarded-For is what that
 * proxy saw; everything before it was written by the caller and is worth nothing.
 */
export function clientAddress(req: IncomingMessage, trustedProxy: boolean): string {
  if (trustedProxy) {
    const last = String(req.headers['x-forwarded-for'] ?? '')
      .split(',')
      .at(-1)
      ?.trim();
    if (last !== undefined && isIP(last) !== 0) return plain(last);
  }
  return plain(req.socket.remoteAddress ?? '');
}

/** An IPv4 caller on a dual-stack socket is the same caller. */
const plain = (address: string): string => (address.startsWith('::ffff:') ? address.slice(7) : address);
