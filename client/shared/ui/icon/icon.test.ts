import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import drawings from './icons.json';

// Taro loads it without compiling it, and so does this test.
const { maskOf } = jest.requireActual<{ maskOf: (drawing: string) => string }>(
  '../../../../config/icon-masks.js',
);
const CLIENT = path.join(__dirname, '../../..');
const files = readdirSync(CLIENT, { recursive: true, encoding: 'utf8' });
const textOf = (pattern: RegExp) =>
  files.filter((file) => pattern.test(file)).map((file) => readFileSync(path.join(CLIENT, file), 'utf8'));

const named = textOf(/\.css$/)
  .flatMap((css) => Array.from(css.matchAll(/^@icons ([^;]+);/gm), ([, names = '']) => names.split(/\s+/)))
  .flat();
const code = textOf(/(?<!\.test)\.tsx?$/);
const NAMES = Object.keys(drawings);

test('each drawing is at most 405 bytes as a mask, and in nobody’s colour', () => {
  const wrong = Object.entries(drawings).filter(
    ([, drawing]) => Buffer.byteLength(maskOf(drawing)) > 405 || /(fill|stroke)=|style|#/.test(drawing),
  );
  expect(wrong).toEqual([]);
  expect(NAMES.length).toBeGreaterThanOrEqual(60);
});

test('every icon in the code is named once in a style sheet', () => {
  const used = code.flatMap((source) =>
    Array.from(source.matchAll(/(?:\bicon=|<Icon name=|\bicon: )["']([a-z]+)["']/g), ([, name]) => name),
  );
  expect(used.length).toBeGreaterThan(5);
  expect(used.filter((name) => !named.includes(name ?? ''))).toEqual([]);
  expect([...new Set(named)]).toEqual(named);
});

test('no icon is carried that nobody draws', () => {
  const idle = named.filter((name) => !code.some((source) => new RegExp(`["']${name}["']`).test(source)));
  expect(idle).toEqual([]);
});
