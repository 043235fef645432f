/** How much anybody may upload. */
export const PICTURE_MAX_BYTES = 10 * 1024 * 1024;
export const DOCUMENT_MAX_BYTES = 50 * 1024 * 1024;
export const FILES_PER_USER = 50;
export const BYTES_PER_USER = 100 * 1024 * 1024;

/**
 * The sizes in which pictures are shown, as PocketBase writes them: cut to a square, or (`f`) fitted in without being
 * cut or enlarged. The large one fits a phone's width however long the picture is.
 */
export const THUMBS = { icon: '160x160', card: '480x480', wide: '1080x8192f' } as const;
export type Thumb = keyof typeof THUMBS;

export type PictureType = 'image/png' | 'image/jpeg' | 'image/webp';

interface Bytes {
  readonly [index: number]: number;
  readonly length: number;
}

const startsWith = (bytes: Bytes, signature: readonly number[], at = 0): boolean =>
  bytes.length >= at + signature.length && signature.every((byte, i) => bytes[at + i] === byte);

/** What a picture is by its first twelve bytes; its name and its declared type prove nothing. */
export function pictureType(bytes: Bytes): PictureType | null {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  const riff = startsWith(bytes, [0x52, 0x49, 0x46, 0x46]);
  return riff && startsWith(bytes, [0x57, 0x45, 0x42, 0x50], 8) ? 'image/webp' : null;
}
