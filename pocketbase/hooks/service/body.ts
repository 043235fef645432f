import { refuse } from '../../../domain/result';

export type Body = { readonly [key: string]: unknown };

/** A refusal that names one field of the body. */
export const invalid = (field: string, message: string): ReturnType<typeof refuse> =>
  refuse('INVALID_INPUT', { fields: [{ field, message }] });

/** A text of the body; what is absent or no text is empty. */
export const stringOf = (body: Body, key: string): string => {
  const value = body[key];
  return typeof value === 'string' ? value : '';
};
