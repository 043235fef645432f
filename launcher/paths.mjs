// @ts-check
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Stamps, locks and reports of the launcher; may be deleted at any time. */
export const CACHE = join(ROOT, '.cache');

/** @param {...string} parts path below the repository's root */
export const inRoot = (...parts) => join(ROOT, ...parts);
