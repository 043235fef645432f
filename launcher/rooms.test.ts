import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** Lowest first: a room imports from itself and from those before it (README.md beside this file). */
const ROOMS = ['terminal', 'process', 'setup', 'database', 'server', 'testing', 'commands'];

const files = (readdirSync(__dirname, { recursive: true }) as string[]).filter((file) =>
  file.endsWith('.mjs'),
);

/** Files of the launcher that a file imports, types included. */
const importsOf = (file: string): string[] =>
  [
    ...readFileSync(join(__dirname, file), 'utf8').matchAll(/(?:from|import|import\() ?'(\.[^']+\.mjs)'/g),
  ].map(([, to = '']) => relative(__dirname, join(__dirname, dirname(file), to)));

const roomOf = (file: string): number => ROOMS.indexOf(file.split(sep)[0] ?? '');

test('every file is in a room; only paths.mjs is everybody’s', () => {
  expect(files.length).toBeGreaterThan(40);
  expect(files.filter((file) => roomOf(file) === -1)).toEqual(['paths.mjs']);
});

test('imports go down, never up', () => {
  const up = files.flatMap((file) =>
    importsOf(file)
      .filter((to) => roomOf(to) > roomOf(file))
      .map((to) => `${file} → ${to}`),
  );
  expect(up).toEqual([]);
});
