import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '../..');
const KIT = path.join(ROOT, 'client/shared/ui');

const sheetsBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(css|wxss)$/.test(file))
    .map((file) => path.join(folder, file));
const read = (file: string) => readFileSync(file, 'utf8');

/** Classes that have a rule of their own in a style sheet of the kit. */
const kitClasses = sheetsBelow(KIT).flatMap((file) =>
  Array.from(read(file).matchAll(/^\.([\w-]+) \{/gm), ([, name = '']) => name),
);

describe.each(['h5', 'h5-preview', 'weapp', 'weapp-device'])('dist/%s', (build) => {
  const sheets = () => sheetsBelow(path.join(ROOT, 'dist', build)).map(read);

  test('each class of the kit is defined in one style sheet: no page repeats it', () => {
    const all = sheets();
    const homes = kitClasses.map((name) => ({
      name,
      // Minified; what several classes share stands in a rule of theirs.
      sheets: all.filter((css) => new RegExp(`(^|[},])\\.${name}\\s*[{,]`).test(css)).length,
    }));
    expect(homes.filter((home) => home.sheets > 1)).toEqual([]);
    for (const name of ['page', 'list', 'field', 'modal']) {
      expect(homes.find((home) => home.name === name)).toEqual({ name, sheets: 1 });
    }
  });

  test('a px stays a px, also where it is the greatest width of a column', () => {
    const css = sheets().join('\n');
    expect(css).not.toMatch(/\drpx\b/);
    expect(css).toMatch(/--content:\s*560px/);
    expect(css).toMatch(/max-width:\s*var\(--content\)/);
  });
});
