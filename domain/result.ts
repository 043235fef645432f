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

/** One field and what to mend about it. `field` is empty when the whole input is meant. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

/** `INVALID_INPUT` naming the fields that are wrong, as every way in shows them. */
export const invalidFields = (fields: readonly FieldProblem[]) => refuse('INVALID_INPUT', { fields });

/** The same for one field. */
export const invalidInput = (field: string, message: string) => invalidFields([{ field, message }]);

/** The fields a refusal names; none for another kind of refusal. */
export const fieldsOf = ({ details }: Refusal): readonly FieldProblem[] =>
  (details?.['fields'] as readonly FieldProblem[] | undefined) || [];
