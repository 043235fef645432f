import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
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

/** Sentences that only the stand-in, the developer tools or the page of components says. */
const PREVIEW_WORDS = [
  standInText.mark,
  standInText.barOpen,
  standInText.phoneExplained,
  standInText.nicknameFill,
  standInText.networks.uploadRefused,
  standInText.faultModes.blocked,
  galleryText.hotelExample,
  galleryText.remarkValue,
];

test.each(PRODUCTION)('dist/%s carries nothing of the stand-in, its tools or the gallery', (build) => {
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

describe('dist/h5 as it is delivered', () => {
  const read = (file: string) => readFileSync(path.join(__dirname, '../../dist/h5', file));
  const files = filesOf('h5').filter((file) => /\.\w+$/.test(file));
  const page = read('index.html').toString();

  test('everything but the page itself has a name that changes with its content', () => {
    const plain = files.filter((file) => !/\.[0-9a-f]{8}\.(js|css|png|jpe?g|svg|gif|webp)(\.|$)/.test(file));
    expect(plain.filter((file) => !/^index\.html(\.br|\.gz)?$/.test(file))).toEqual([]);
  });

  test('both encodings lie beside what is worth it, and say the same', () => {
    const worth = files.filter((file) => /\.(js|css|html)$/.test(file) && read(file).length >= 1_024);
    expect(worth.length).toBeGreaterThan(5);
    for (const file of worth) {
      expect(brotliDecompressSync(read(`${file}.br`)).equals(read(file))).toBe(true);
      expect(gunzipSync(read(`${file}.gz`)).equals(read(file))).toBe(true);
    }
  });

  test('the page names files that are there, and asks for what the page in its address needs', () => {
    const named = [...page.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, file]) => file);
    expect(named.filter((file = '') => !files.includes(file))).toEqual([]);
    const asked = JSON.parse(/\}\)\((\[.*?\]),/.exec(page)?.[1] ?? '[]') as string[];
    expect(asked.filter((file) => !files.includes(file))).toEqual([]);
    expect(asked.length).toBeGreaterThan(3);
    for (const address of ['pages/index/index', 'subpackages/account/profile/index'])
      expect(page).toContain(`"${address}":[`);
    expect(page).not.toContain('gallery');
  });

  test('the mini-program is not compressed: WeChat does it', () => {
    for (const build of ['weapp', 'weapp-device'])
      expect(filesOf(build).filter((file) => /\.(br|gz)$/.test(file))).toEqual([]);
  });
});
