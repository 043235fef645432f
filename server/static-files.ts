import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ServerResponse } from 'node:http';

import sirv from 'sirv';

import { contentSecurityPolicy } from './content-security';
import type { Exchange } from './exchange';
import { sendRefusal } from './refusal';
import { allowHeader } from './route-match';
import type { Route } from './routes';

/** A file whose name holds a hash of its content never changes. */
const HASHED = /[.\-_][0-9a-f]{8,32}\.[a-z0-9]+$/;

/** Serves a folder of built files under a prefix (`''` or `/docs`); `live` reads it anew each time, for development. */
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
      if (this.has(inFolder)) sendRefusal(exchange, 'METHOD_NOT_ALLOWED', ['allow', allowHeader(route)]);
      else sendRefusal(exchange, 'NOT_FOUND');
      return;
    }
    // No part of a page is long enough to be asked for in pieces, and sirv is not strict about ranges.
    delete req.headers.range;
    req.url = inFolder;
    res.setHeader('x-request-id', exchange.id);
    this.serve(req, res, () => sendRefusal(exchange, 'NOT_FOUND'));
  }

  private has(path: string): boolean {
    const file = join(this.folder, path === '/' ? 'index.html' : path);
    return existsSync(file) && statSync(file).isFile();
  }

  private setHeaders(res: ServerResponse, path: string): void {
    res.setHeader('x-content-type-options', 'nosniff');
    res.setHeader('referrer-policy', 'strict-origin-when-cross-origin');
    res.setHeader('cache-control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    if (path === '/' || path.endsWith('.html')) res.setHeader('content-security-policy', this.pagePolicy());
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
