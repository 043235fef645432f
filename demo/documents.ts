import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { CoverKind } from './pictures/cover';

export type DocumentKind = CoverKind | 'faq';
export type FileKind = 'pdf' | 'zip' | 'docx' | 'xlsx';

/** A document of the shop, as its Markdown file in `documents/` says. */
export interface DemoDocument {
  readonly key: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly subtitle: string;
  readonly keywords: readonly string[];
  readonly models: readonly string[];
  readonly files: readonly FileKind[];
  /** From the day the demo is loaded; a negative one is past. */
  readonly expiresInDays?: number;
  readonly inForceInDays?: number;
  /** Markdown. */
  readonly content: string;
}

const FOLDER = join(__dirname, 'documents');

function read(file: string): DemoDocument {
  const [, head = '', content = ''] = readFileSync(join(FOLDER, file), 'utf8').split(/^---\n/m);
  // The shape is what the files beside us hold; the test of the demo data reads all of them.
  const given = parse(head) as Omit<DemoDocument, 'key' | 'content'>;
  return { ...given, key: file.replace(/\.md$/, ''), content: content.trim() };
}

/** Every document, by file name. */
export const DOCUMENTS: readonly DemoDocument[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.md'))
  .sort()
  .map(read);

/** The first sentence that is no heading, list or table: what a list of documents shows. */
export function summaryOf({ content, subtitle }: DemoDocument): string {
  const sentence = content.split('\n').find((line) => line.length > 12 && !/^[#|\-\d]/.test(line));
  return `${subtitle}。${(sentence ?? '').slice(0, 80)}`;
}
