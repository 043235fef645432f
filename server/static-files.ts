import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ServerResponse } from 'node:http';

import sirv from 'sirv';

import { acceptedEncoding } from './accepted-encoding';
import { contentSecurityPolicy } from './content-security';
import type { Exchange } from './exchange';
import { sendRefusal } from './refusal';
import { allowHeader } from './route-match';
import type { Route } from './routes';

/** A file whose name holds a hash of its content never changes. */
const HASHED = /[.\-_][0-9a-f]{8,32}\.[a-z0-9]+$/;
/** Lies beside a file for those who take it so (config/precompress.ts), and is no address of its own. */
const COMPRESSED = /\.(?:br|gz)\/?$/i;
/** `/`, `/index.html`, and `/index`, which leads to the same page. */
const PAGE = /(?:\/|\.html|\/[^./]+)$/;

/**
 * Serves a folder of built files under a prefix (`''` or `/docs`), in Brotli or gzip to those who take it where the
 * build has laid it beside the file; `live` reads the folder anew each time, for development.
 */
export class StaticFiles {
  private readonly serve: ReturnType<typeof sirv>;
  private policy: { readonly text: string; readonly mtimeMs: number } | undefined;

  constructor(
    private readonly folder: string,
    private readonly prefix: string,
    live: boolean,
  ) {
    // sirv lists the folder once unless it is live; a folder that is not there yet can only be live.
    this.serve = sirv(folder, {
      dev: live || !existsSync(folder),
      etag: true,
      brotli: true,
      gzip: true,
      extensions: ['html'],
      setHeaders: (res, path) => this.setHeaders(res, path),
    });
  }

  answer(exchange: Exchange, route: Route): void {
    const { req, res, path } = exchange;
    const inFolder = path.slice(this.prefix.length);
    if (inFolder === '') {
      // Relative links of the page only work below its folder.
      res.writeHead(308, ['location', `${this.prefix}/`, 'content-length', '0', 'x-request-id', exchange.id]);
      res.end();
      return;
    }
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      if (!COMPRESSED.test(inFolder) && this.has(inFolder))
        sendRefusal(exchange, 'METHOD_NOT_ALLOWED', ['allow', allowHeader(route)]);
      else sendRefusal(exchange, 'NOT_FOUND');
      return;
    }
    if (COMPRESSED.test(inFolder)) {
      sendRefusal(exchange, 'NOT_FOUND');
      return;
    }
    // No part of a page is long enough to be asked for in pieces, and sirv is not strict about ranges.
    delete req.headers.range;
    // Nor does it read weights: it would send Brotli to who wrote `br;q=0`.
    req.headers['accept-encoding'] = acceptedEncoding(req.headers['accept-encoding'] as string | undefined);
    req.url = inFolder;
    res.setHeader('x-request-id', exchange.id);
    // A 304 of sirv's has only what is set before. It comes when the tag asked about is the file's own.
    res.setHeader('vary', 'Accept-Encoding');
    res.setHeader('cache-control', cacheControl(inFolder));
    const asked = req.headers['if-none-match'];
    if (asked !== undefined) res.setHeader('etag', asked);
    this.serve(req, res, () => {
      for (const name of ['vary', 'cache-control', 'etag']) res.removeHeader(name);
      sendRefusal(exchange, 'NOT_FOUND');
    });
  }

  private has(path: string): boolean {
    const file = join(this.folder, path === '/' ? 'index.html' : path);
    return existsSync(file) && statSync(file).isFile();
  }

  private setHeaders(res: ServerResponse, path: string): void {
    // The file's own tag takes the place of the one asked about.
    res.removeHeader('etag');
    res.setHeader('x-content-type-options', 'nosniff');
    res.setHeader('referrer-policy', 'strict-origin-when-cross-origin');
    if (PAGE.test(path)) res.setHeader('content-security-policy', this.pagePolicy());
  }

  private pagePolicy(): string {
    const page = join(this.folder, 'index.html');
    const { mtimeMs } = statSync(page);
    if (this.policy?.mtimeMs !== mtimeMs) {
      this.policy = { text: contentSecurityPolicy(readFileSync(page, 'utf8')), mtimeMs };
    }
    return this.policy.text;
  }
}

const cacheControl = (path: string): string =>
  HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
