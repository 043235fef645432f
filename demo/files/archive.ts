import { strToU8, zipSync } from 'fflate';

/** In the time of the machine, as zip has no zones: the same content is the same archive everywhere. */
const FIXED_DATE = new Date(2025, 0, 1);

/** A zip archive of some files. */
export function archive(files: { readonly [name: string]: string | Uint8Array }): Buffer {
  const bytes = Object.entries(files).map(([name, file]) => [
    name,
    typeof file === 'string' ? strToU8(file) : file,
  ]);
  return Buffer.from(zipSync(Object.fromEntries(bytes), { mtime: FIXED_DATE }));
}
