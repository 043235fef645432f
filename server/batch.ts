import type { IncomingMessage } from 'node:http';

import { BodyRefused, collectBody, isJson, isMultipart } from './body';
import { MAX_BODY_BYTES } from '../shared/body';
import { matchRoute, upstreamPath } from './route-match';
import { readTarget } from './target';

/** One picture of 10 MB and the form around it: a batch is read whole, so it cannot be as large as an upload. */
const MAX_FORM_BYTES = 12 * 1024 * 1024;
/** Forms read whole at one time; together they stay below 100 MB. */
const MAX_FORMS = 8;
const JSON_PART = '@jsonPayload';

let formsInHand = 0;

/**
 * Reads a batch, checks every item against the table of routes, and writes it anew. PocketBase gets our writing, never
 * the caller's: it reads JSON more generously than we do (names in any case, several `@jsonPayload`, form fields), and
 * what two parsers understand differently is a way around the filter.
 * @throws BodyRefused NOT_FOUND for an item that addresses anything but a record of a user-facing collection
 */
export async function readBatch(req: IncomingMessage): Promise<{ body: Buffer; contentType: string }> {
  if (isJson(req)) {
    const text = (await collectBody(req, MAX_BODY_BYTES)).toString('utf8');
    return { body: Buffer.from(rewrite(text)), contentType: 'application/json' };
  }
  if (!isMultipart(req)) throw new BodyRefused('NOT_JSON');
  if (formsInHand >= MAX_FORMS) throw new BodyRefused('TOO_MANY_REQUESTS', 1);
  formsInHand += 1;
  try {
    return await readForm(req);
  } finally {
    formsInHand -= 1;
  }
}

async function readForm(req: IncomingMessage): Promise<{ body: Buffer; contentType: string }> {
  const bytes = await collectBody(req, MAX_FORM_BYTES);
  const headers = { 'content-type': req.headers['content-type'] ?? '' };
  const sent = await new Response(bytes, { headers }).formData().catch(() => {
    throw new BodyRefused('INVALID_INPUT');
  });
  const form = new FormData();
  const payloads = sent.getAll(JSON_PART);
  if (payloads.length !== 1 || typeof payloads[0] !== 'string') throw new BodyRefused('INVALID_INPUT');
  form.set(JSON_PART, rewrite(payloads[0]));
  for (const [name, value] of sent) {
    if (typeof value !== 'string') form.append(name, value, value.name);
    else if (name !== JSON_PART) throw new BodyRefused('INVALID_INPUT');
  }
  const written = new Response(form);
  return {
    body: Buffer.from(await written.arrayBuffer()),
    contentType: written.headers.get('content-type') ?? '',
  };
}

function rewrite(text: string): string {
  const { requests } = object(parse(text));
  if (!Array.isArray(requests)) throw new BodyRefused('INVALID_INPUT');
  return JSON.stringify({ requests: requests.map(rewriteItem) });
}

/** Headers of an item are left out: they would overwrite the caller's address and nothing of ours reads them. */
function rewriteItem(item: unknown): object {
  const { method, url, body = {} } = object(item);
  if (typeof method !== 'string' || typeof url !== 'string') throw new BodyRefused('INVALID_INPUT');
  const target = readTarget(url);
  const route = target && matchRoute(target.path);
  if (target === undefined || !route?.batchMethods?.includes(method)) throw new BodyRefused('NOT_FOUND');
  return { method, url: upstreamPath(target.path) + target.query, body: object(body) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new BodyRefused('INVALID_JSON');
  }
}

function object(value: unknown): { readonly [key: string]: unknown } {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BodyRefused('INVALID_INPUT');
  return value as { readonly [key: string]: unknown };
}
