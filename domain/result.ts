import type { ErrorCode } from './errors';

/** An expected failure: a stable code and what the caller needs to mend it. Surprises are thrown instead. */
export interface Refusal {
  readonly code: ErrorCode;
  /** Goes beside `error` into the envelope's `data`: no personal data, no internals. */
  readonly details?: { readonly [key: string]: unknown };
  /** Seconds, for the `Retry-After` header of the 429 codes. */
  readonly retryAfter?: number;
}

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const refuse = (
  code: ErrorCode,
  details?: Refusal['details'],
  retryAfter?: number,
): { readonly ok: false; readonly refusal: Refusal } => ({
  ok: false,
  refusal: {
    code,
    ...(details === undefined ? {} : { details }),
    ...(retryAfter === undefined ? {} : { retryAfter }),
  },
});
