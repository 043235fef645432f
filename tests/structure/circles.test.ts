import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/**
 * No file imports itself by way of others. Type-only imports count: they run nowhere, but two files that need each
 * other's types are one thing in two places, and the next import between them would be a real one.
 */
const ROOT = path.join(__dirname, '../..');
/** Made by tools, or tests; nothing of ours imports from there. */
const SKIPPED = new Set(['node_modules', 'dist', 'generated', 'tests', 'migrations']);
/** Taro puts `x.weapp.ts` or `x.h5.ts` in the place of `x`: all of them count. */
const ENDINGS = ['', '.weapp', '.h5'].flatMap((place) =>
  ['.ts', '.tsx', '.mjs', '.d.ts'].map((type) => place + type),
);

type Graph = ReadonlyMap<string, readonly string[]>;

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.name.startsWith('.') || SKIPPED.has(entry.name)) return [];
    if (entry.isDirectory()) return sources(file);
    return /\.(tsx?|mjs)$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name) ? [file] : [];
  });
}

function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => path.resolve(path.dirname(file), fileName))
    .flatMap((base) => [
      base,
      ...ENDINGS.flatMap((ending) => [base + ending, path.join(base, `index${ending}`)]),
    ])
    .filter((candidate) => existsSync(candidate) && statSync(candidate).isFile());
}

/** One chain for each circle that a walk through the graph meets, its first file again at the end. */
function circles(graph: Graph): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  function walk(file: string, way: readonly string[]): void {
    const at = way.indexOf(file);
    if (at >= 0) found.push([...way.slice(at), file]);
    if (at >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...way, file]);
    done.add(file);
  }
  for (const file of graph.keys()) walk(file, []);
  return found;
}

test('a circle is told as the chain that makes it', () => {
  const graph = new Map([
    ['a', ['b']],
    ['b', ['c', 'd']],
    ['c', []],
    ['d', ['b', 'c']],
  ]);
  expect(circles(graph)).toEqual([['b', 'd', 'b']]);
});

test('no file of the repository imports itself by way of others', () => {
  const graph = new Map(sources(ROOT).map((file) => [file, importsOf(file)]));
  // An empty graph has no circles either.
  expect(graph.size).toBeGreaterThan(400);
  expect([...graph.values()].flat().length).toBeGreaterThan(graph.size);
  const chains = circles(graph).map((chain) => chain.map((file) => path.relative(ROOT, file)).join(' → '));
  expect(chains).toEqual([]);
});
