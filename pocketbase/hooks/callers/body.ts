export type Body = { readonly [key: string]: unknown };

/** A text of the body; what is absent or no text is empty. */
export const stringOf = (body: Body, key: string): string => {
  const value = body[key];
  return typeof value === 'string' ? value : '';
};
