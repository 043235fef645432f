import type { IncomingMessage } from 'node:http';
import { Transform } from 'node:stream';

import type { ErrorCode } from '../domain/errors';
import { refuse, type Refusal } from '../domain/result';
import { isJsonType } from '../shared/body';

/** The largest file, 50 MB, and the form around it. */
export const MAX_UPLOAD_BYTES = 51 * 1024 * 1024;

const COLLECT_MS = 20_000;

/** Why a body was not taken; the answer is this refusal. */
export class BodyRefused extends Error {
  readonly refusal: Refusal;

  constructor(code: ErrorCode, retryAfter?: number) {
    super(code);
    this.refusal = refuse(code, undefined, retryAfter).refusal;
  }
}

export const isMultipart = (req: IncomingMessage): boolean =>
  /^multipart\/form-data\s*;/i.test(req.headers['content-type'] ?? '');

export const isJson = (req: IncomingMessage): boolean => isJsonType(req.headers['content-type']);

/** Announced length in bytes; `undefined` for a chunked body. */
export function announcedLength(req: IncomingMessage): number | undefined {
  if (req.headers['transfer-encoding'] !== undefined) return undefined;
  return Number(req.headers['content-length'] ?? 0);
}

/**
 * Reads a small body whole, so that a sender who dawdles holds a socket of ours and not one of PocketBase's.
 * @throws BodyRefused above `limit` bytes, or when the body takes longer than 20 s
 */
export function collectBody(req: IncomingMessage, limit: number): Promise<Buffer<ArrayBuffer>> {
  const announced = announcedLength(req);
  if (announced === 0) return Promise.resolve(Buffer.alloc(0));
  return new Promise((resolve, reject) => {
    if (announced !== undefined && announced > limit) {
      reject(new BodyRefused('PAYLOAD_TOO_LARGE'));
      return;
    }
    const chunks: Buffer<ArrayBuffer>[] = [];
    let size = 0;
    const settle = (act: () => void) => {
      clearTimeout(timer);
      req.off('data', onData).off('end', onEnd).off('close', onClose);
      act();
    };
    const onData = (chunk: Buffer<ArrayBuffer>) => {
      size += chunk.length;
      if (size > limit) settle(() => reject(new BodyRefused('PAYLOAD_TOO_LARGE')));
      else chunks.push(chunk);
    };
    const onEnd = () => settle(() => resolve(Buffer.concat(chunks)));
    const onClose = () => settle(() => reject(new BodyRefused('INVALID_INPUT')));
    const timer = setTimeout(onClose, COLLECT_MS);
    req.on('data', onData).once('end', onEnd).once('close', onClose);
  });
}

/** Counts a body of unannounced length while it passes; errs with {@link BodyRefused} above `limit` bytes. */
export function limitedStream(req: IncomingMessage, limit: number): Transform {
  let size = 0;
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > limit) done(new BodyRefused('PAYLOAD_TOO_LARGE'));
      else done(null, chunk);
    },
  });
  req.once('error', (error) => counter.destroy(error));
  return req.pipe(counter);
}
