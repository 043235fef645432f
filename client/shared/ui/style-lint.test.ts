import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import theme from '../../theme.json';

const CLIENT = path.join(__dirname, '../..');
const TOKENS = 'shared/ui/tokens.css';

const files = readdirSync(CLIENT, { recursive: true, encoding: 'utf8' }).map((file) =>
  file.split(path.sep).join('/'),
);
const read = (file: string) => readFileSync(path.join(CLIENT, file), 'utf8');
const styles = files
  .filter((file) => file.endsWith('.css'))
  .map((file) => ({ file, css: read(file).replace(/\/\*[^]*?\*\//g, '') }));
/** What matches, as `file: match`. */
const found = (pattern: RegExp, but: readonly string[] = []) =>
  styles
    .filter(({ file }) => !but.includes(file))
    .flatMap(({ file, css }) => (css.match(pattern) ?? []).map((match) => `${file}: ${match.trim()}`));

describe('style sheets', () => {
  test('sizes of text are the tokens’, so that all of them grow with what a person has set', () => {
    expect(found(/(?<![\w-])font(-size)?:[^;]*\d(px|rem|pt|vw)\b[^;]*/g)).toEqual([]);
  });

  test('colours are the tokens’, so that every one of them has its night', () => {
    const raw =
      /#[\da-f]{3,8}\b|(?<![\w-])(rgba?|hsla?|oklch)\(|:[^;{]*(?<!-)\b(white|black|gr[ae]y|red)\b(?!-)[^;]*/gi;
    expect(found(raw, [TOKENS])).toEqual([]);
  });

  test('nothing that WeChat lacks', () => {
    const lacking =
      /:has\(|@(container|font-face|layer|property)|backdrop-filter|(^|[\s,>+~}])\*\s*[{,:.>]|&/gm;
    expect(found(lacking)).toEqual([]);
    // Rules in rules; what a media query or an animation opens is none.
    const nested = styles.filter(({ css }) =>
      /\{[^{}]*\{/.test(css.replace(/@(media|keyframes)[^{]*\{/g, '')),
    );
    expect(nested.map(({ file }) => file)).toEqual([]);
  });

  test('each variable that is used is a token', () => {
    const known = new Set(read(TOKENS).match(/--[\w-]+(?=:)/g));
    const own = styles.flatMap(({ css }) => css.match(/--[\w-]+(?=:)/g) ?? []);
    const used = found(/var\(--[\w-]+/g).filter((use) => {
      const name = use.slice(use.indexOf('--'));
      return !known.has(name) && !own.includes(name);
    });
    expect(used).toEqual([]);
  });
});

describe('tokens', () => {
  const tokens = read(TOKENS);
  /** The variables between `start` and the next closing brace at its own depth. */
  const block = (start: string) => {
    const from = tokens.indexOf(start);
    const body = tokens.slice(from + start.length, tokens.indexOf('}', from));
    return body.match(/--[\w-]+: [^;]+(?=;)/g);
  };

  test('dark is the same whether the system or the person chose it', () => {
    const chosen = block('\n.look-dark {');
    expect(chosen?.length).toBeGreaterThan(40);
    expect(block('(prefers-color-scheme: dark) {\n  page,\n  body {')).toEqual(chosen);
  });

  test('WeChat’s own bar has the colour of the page below it', () => {
    expect(block('body,\n.look-light {')).toContain(`--background: ${theme.light.background}`);
    expect(block('\n.look-dark {')).toContain(`--background: ${theme.dark.background}`);
  });
});

describe('the kit’s looks', () => {
  const lists = ['shared/ui/kit.ts', 'shared/ui/shop.ts', 'shared/ui/shop-pages.ts'];
  const listed = lists.flatMap((file) =>
    Array.from(read(file).matchAll(/^import '\.\/(.+\.css)';$/gm), ([, css]) => `shared/ui/${css}`),
  );

  test('are brought once: each style sheet stands in one of the lists, and no component imports it', () => {
    const all = styles.map(({ file }) => file).filter((file) => file.startsWith('shared/ui/'));
    expect([...listed].sort()).toEqual(all.sort());
    const importers = files.filter(
      (file) => /shared\/ui\/.+\.tsx$/.test(file) && /import '[^']+\.css'/.test(read(file)),
    );
    expect(importers).toEqual([]);
  });
});
