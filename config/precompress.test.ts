import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { precompress } from './precompress';

const LONG = 'say it again. '.repeat(400);
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'bai-precompress-'));
  mkdirSync(path.join(folder, 'js'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: string) => writeFileSync(path.join(folder, name), content);
const names = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.split(path.sep).join('/'));

test('lays both encodings beside every text, and they say what it says', () => {
  write('js/app.js', LONG);
  write('index.html', LONG);
  precompress(folder);
  expect(names().sort()).toEqual([
    'index.html',
    'index.html.br',
    'index.html.gz',
    'js',
    'js/app.js',
    'js/app.js.br',
    'js/app.js.gz',
  ]);
  expect(brotliDecompressSync(readFileSync(path.join(folder, 'js/app.js.br'))).toString()).toBe(LONG);
  expect(gunzipSync(readFileSync(path.join(folder, 'js/app.js.gz'))).toString()).toBe(LONG);
});

test('leaves pictures and what is small alone', () => {
  write('share.png', LONG);
  write('tiny.js', 'x');
  precompress(folder);
  expect(names().sort()).toEqual(['js', 'share.png', 'tiny.js']);
});

test('an earlier build leaves nothing', () => {
  write('gone.js.br', 'old');
  write('index.html', 'x');
  write('index.html.gz', 'old');
  precompress(folder);
  expect(names().sort()).toEqual(['index.html', 'js']);
});
