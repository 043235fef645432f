import { refuse } from '../../../domain/result';

export type Body = { readonly [key: string]: unknown };

/** A refusal that names one field of the body. */
export const invalid = (field: string, message: string): ReturnType<typeof refuse> =>
  refuse('INVALID_INPUT', { fields: [{ field, message }] });
