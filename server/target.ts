/** A request's address after one decoding: what is matched is what is forwarded, so nobody reads it differently. */
export interface Target {
  readonly path: string;
  /** With its `?`, or empty. */
  readonly query: string;
}

const PLAIN_PATH = /^\/[A-Za-z0-9_.~*+=@/-]*$/;
const ENCODED_SLASH = /%2f/i;
/** An empty, `.` or `..` segment anywhere but an empty one at the very end (`/srv/`). */
const TRICK_SEGMENT = /\/\.{0,2}(?=\/)|\/\.{1,2}$/;
const PLAIN_QUERY = /^[\x21-\x7e]*$/;

/** Reads a raw request target; `undefined` for anything that two parsers might understand in two ways. */
export function readTarget(raw: string): Target | undefined {
  const mark = raw.indexOf('?');
  const rawPath = mark === -1 ? raw : raw.slice(0, mark);
  const query = mark === -1 ? '' : raw.slice(mark);
  const path = rawPath.includes('%') ? decode(rawPath) : rawPath;
  if (path === undefined || !PLAIN_PATH.test(path) || TRICK_SEGMENT.test(path)) return undefined;
  return PLAIN_QUERY.test(query) ? { path, query } : undefined;
}

function decode(path: string): string | undefined {
  if (ENCODED_SLASH.test(path)) return undefined;
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
