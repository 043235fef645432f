/** Largest JSON body of any operation, in bytes; the contract may set less for one of them. */
export const MAX_BODY_BYTES = 1024 * 1024;

/** True for `application/json`, whatever its parameters. */
export const isJsonType = (contentType: string | undefined): boolean =>
  contentType?.split(';', 1)[0]?.trim().toLowerCase() === 'application/json';

/**
 * True when the bytes are what they stand for. Nothing here unpacks: a compressed body would be read as text, and a
 * small one could become a large one.
 */
export const isPlain = (contentEncoding: string | undefined): boolean =>
  ['', 'identity'].includes((contentEncoding ?? '').trim().toLowerCase());
