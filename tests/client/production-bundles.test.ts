import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { galleryText } from '../../client/subpackages/gallery/text';
import { standInText } from '../../client/platform/preview/text';

const PRODUCTION = ['h5', 'weapp-device', 'weapp-cloud'] as const;

const filesOf = (build: string): string[] =>
  readdirSync(path.join(__dirname, '../../dist', build), { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );

const code = (build: string): string =>
  filesOf(build)
    .filter((file) => /\.(js|json|css|wxss|wxml)$/.test(file))
    .map((file) => readFileSync(path.join(__dirname, '../../dist', build, file), 'utf8'))
    .join('\n');

/** As minifiers may write it. */
const escaped = (words: string): string =>
  words.replace(/[^\x20-\x7e]/g, (one) => {
    const code = one.charCodeAt(0).toString(16);
    return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
  });

const holds = (bundle: string, words: string): boolean =>
  [words, escaped(words)].some((form) => bundle.toLowerCase().includes(form.toLowerCase()));

/** Sentences that only the stand-in, the developer bar or the page of components says. */
const PREVIEW_WORDS = [
  standInText.mark,
  standInText.barOpen,
  standInText.phoneExplained,
  standInText.nicknameFill,
  galleryText.hotelExample,
  galleryText.remarkValue,
];

test.each(PRODUCTION)('dist/%s carries nothing of the stand-in, its bar or the gallery', (build) => {
  const bundle = code(build);
  expect(bundle).toContain('/pb/api/wechat/login');
  expect(bundle).not.toMatch(/__dev|stand-in|subpackages\/gallery/i);
  for (const words of PREVIEW_WORDS) expect([words, holds(bundle, words)]).toEqual([words, false]);
  expect(filesOf(build).filter((file) => /gallery/.test(file))).toEqual([]);
});

test('the previews do carry it', () => {
  for (const build of ['h5-preview', 'weapp']) {
    const bundle = code(build);
    expect(bundle).toContain('/__dev/wechat/');
    expect([build, holds(bundle, standInText.mark)]).toEqual([build, true]);
  }
  // the page of components is asked for by the flag in the environment, which only the browser preview sets
  expect(holds(code('h5-preview'), galleryText.hotelExample)).toBe(true);
});

test.each(['h5', 'weapp', 'weapp-device'])(
  'dist/%s holds no syntax that older phones cannot parse',
  (build) => {
    // A look-behind is a syntax error on iOS before 16.4: the whole bundle would not run.
    expect(code(build)).not.toMatch(/\(\?<[=!]/);
  },
);
