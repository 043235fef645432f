import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.join(__dirname, '../..');

/** What is built, fetched or kept for one machine: not written by anybody, and absent from a fresh copy. */
const MADE = ['node_modules', 'dist', 'generated', '.data', '.cache', '.swc', '.pocketbase', '.git'];

const TEXT = /\.(md|ts|tsx|mjs|js|css|json|yaml|wxml|html)$/;

export interface TextFile {
  /** Path below the root, with `/`. */
  readonly name: string;
  readonly text: string;
}

/** Every text file somebody has written, in a stable order; `package-lock.json` nobody writes. */
export function writtenFiles(): TextFile[] {
  const found: TextFile[] = [];
  const walk = (folder: string): void => {
    for (const entry of readdirSync(path.join(ROOT, folder), { withFileTypes: true })) {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (MADE.includes(name)) continue;
      if (entry.isDirectory()) walk(name);
      else if (TEXT.test(name) && name !== 'package-lock.json') {
        found.push({ name, text: readFileSync(path.join(ROOT, name), 'utf8') });
      }
    }
  };
  walk('');
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

export const exists = (name: string): boolean => existsSync(path.join(ROOT, name));

/** True for what is only there once it is built: `dist/weapp`, `.data/`. */
export const isMade = (name: string): boolean => MADE.includes(name.split('/')[0] ?? '');

export interface Line {
  readonly number: number;
  readonly text: string;
}

export const linesOf = ({ text }: TextFile): Line[] =>
  text.split('\n').map((line, at) => ({ number: at + 1, text: line }));

/** What of a line is said to people: all of a document, the comments of code. */
export function prose({ name }: TextFile, line: string): string {
  if (/\.(md|yaml|json|html)$/.test(name)) return line;
  return /^\s*(?:\/?\*|\/\/).*|\s\/\/ .*|\/\*.*/.exec(line)?.[0] ?? '';
}
