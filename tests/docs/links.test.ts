import { readFileSync } from 'node:fs';
import path from 'node:path';
import { exists, isMade, linesOf, prose, ROOT, writtenFiles, type TextFile } from './files';

const FILES = writtenFiles();
const PAGES = FILES.filter(({ name }) => name.endsWith('.md'));
const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
  scripts: { [name: string]: string };
};

/** Every place where `wrong` finds something, as `file:line what`. */
function places(files: readonly TextFile[], wrong: (line: string, file: TextFile) => readonly string[]) {
  return files.flatMap((file) =>
    linesOf(file).flatMap(({ number, text }) =>
      wrong(text, file).map((what) => `${file.name}:${number} ${what}`),
    ),
  );
}

const all = (pattern: RegExp, text: string): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');

/** A heading's anchor, as GitHub makes it. */
const anchor = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
    .replace(/ /g, '-');

const anchorsOf = (name: string): string[] =>
  all(/^#+ (.+)$/gm, readFileSync(path.join(ROOT, name), 'utf8')).map(anchor);

function brokenLinks(line: string, { name }: TextFile): string[] {
  const links = [...all(/\]\(([^)\s]+)\)/g, line), ...all(/<img src="([^"]+)"/g, line)];
  return links.filter((link) => {
    if (/^[a-z]+:/.test(link)) return false;
    const [file = '', heading] = link.split('#');
    const target = file === '' ? name : path.posix.join(path.posix.dirname(name), decodeURI(file));
    if (!exists(target)) return true;
    return heading !== undefined && !anchorsOf(target).includes(decodeURI(heading));
  });
}

/** `a/{b,c}` names two files. */
function spelledOut(written: string): string[] {
  const match = /^(.*)\{([^{}]+)\}(.*)$/.exec(written);
  if (!match) return [written];
  const [, before = '', choices = '', after = ''] = match;
  return choices.split(',').flatMap((choice) => spelledOut(before + choice + after));
}

const startsAtTheRoot = (word: string): boolean => exists(word.split('/')[0] ?? '');

/** A decision that another has replaced tells how things were. */
const isHistory = ({ name, text }: TextFile): boolean =>
  name.startsWith('docs/adr/') && /状态：.*取代/.test(text);

/** Words in backticks that name a file or folder: below the root, or below the page's own folder as a README writes them. */
function missingPaths(line: string, { name }: TextFile): string[] {
  return all(/`([\w@.{},/-]+)`/g, line)
    .filter((word) => word.includes('/') && !/^(?:[/@]|\.{1,2}\/)|:\/\//.test(word))
    .flatMap(spelledOut)
    .filter((word) => startsAtTheRoot(word) || /\.(ts|tsx|mjs|md|yaml|json|css)$/.test(word))
    .filter((word) => !isMade(word) && !exists(word))
    .filter((word) => !exists(path.posix.join(path.posix.dirname(name), word)));
}

it('finds what there is to read', () => {
  expect(PAGES.length).toBeGreaterThan(10);
  expect(FILES.length).toBeGreaterThan(400);
});

it('every link of a page leads somewhere, its heading included', () => {
  expect(places(PAGES, brokenLinks)).toEqual([]);
});

it('every file that a page names is there', () => {
  expect(
    places(
      PAGES.filter((page) => !isHistory(page)),
      missingPaths,
    ),
  ).toEqual([]);
});

it('every command that is named anywhere exists', () => {
  const unknown = (line: string) =>
    all(/npm run ([a-z][a-z0-9:-]*[a-z0-9])/g, line).filter((name) => scripts[name] === undefined);
  expect(places(FILES, unknown)).toEqual([]);
});

it('every page and every decision that is named anywhere exists', () => {
  const unknown = (line: string) => [
    ...all(/\b(docs\/[\w/-]+\.md)/g, line).filter((page) => !exists(page)),
    ...all(/\bADR (\d{4})/g, line).filter(
      (id) => !FILES.some(({ name }) => name.startsWith(`docs/adr/${id}-`)),
    ),
  ];
  expect(places(FILES, unknown)).toEqual([]);
});

it('the index names every page', () => {
  const index = readFileSync(path.join(ROOT, 'docs/README.md'), 'utf8');
  const pages = PAGES.map(({ name }) => name).filter((name) => /^docs\/(adr\/)?[\w-]+\.md$/.test(name));
  const missing = pages.filter(
    (name) => name !== 'docs/README.md' && !index.includes(`(${name.slice('docs/'.length)})`),
  );
  expect(missing).toEqual([]);
});

/**
 * A reader has this repository and nothing else: a rule stands where it holds, or in docs/, never in a paper elsewhere.
 * `facts:` is a name in code, so that one and its like are looked for in what is said to people only.
 */
const ELSEWHERE = /surface section|design section|data dictionary|see issue|\bissue \d+|as the surface/i;
const ELSEWHERE_IN_PROSE =
  /\((?:facts|seeds)[:)]|\b(?:facts|seeds): |\/work\/(?:shared|main)|\/srv\/(?:briefs|w-)/i;

/** Files that have to spell what is forbidden. */
const SPELLS_IT: { readonly [name: string]: string } = { 'tests/docs/links.test.ts': 'is the rule itself' };

it('nothing cites what is not in the repository', () => {
  const cited = (line: string, file: TextFile) => {
    if (SPELLS_IT[file.name] !== undefined) return [];
    const found = ELSEWHERE.exec(line) ?? ELSEWHERE_IN_PROSE.exec(prose(file, line));
    return found ? [found[0]] : [];
  };
  expect(places(FILES, cited)).toEqual([]);
});
