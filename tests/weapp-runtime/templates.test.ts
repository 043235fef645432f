import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What the templates of a build let through to WeChat (config/templates.ts); what screens say with it is tried in tests/browser. */
const template = (build: string) =>
  readFileSync(path.join(__dirname, '../../dist', build, 'base.wxml'), 'utf8');

const SAID_OF_ALL = ['aria-role', 'aria-label', 'aria-hidden'];
const SAID_OF_CONTROLS = [...SAID_OF_ALL, 'aria-disabled', 'aria-checked', 'aria-selected', 'aria-expanded'];

describe.each(['weapp', 'weapp-device', 'weapp-cloud'])('dist/%s', (build) => {
  const openings = (tag: string) => template(build).match(new RegExp(`<${tag} [^>]*>`, 'g')) ?? [];

  test.each([
    ['button', SAID_OF_CONTROLS],
    ['input', SAID_OF_ALL],
    ['textarea', SAID_OF_ALL],
    ['image', SAID_OF_ALL],
    ['text', SAID_OF_ALL],
  ])('every <%s> carries what a screen reader needs', (tag, attributes) => {
    expect(openings(tag).length).toBeGreaterThan(0);
    for (const opening of openings(tag)) {
      for (const attribute of attributes) expect(opening).toContain(` ${attribute}="{{`);
    }
  });

  test('a view of which nothing is said stays small', () => {
    const [silent, spoken] = [openings('view').filter((one) => !one.includes('aria-')), openings('view')];
    expect(silent.length).toBeGreaterThan(0);
    for (const opening of openings('view')) expect(opening).not.toMatch(/hover-|animation|touchstart/);
    expect(spoken.length).toBeGreaterThan(silent.length);
  });

  test('a button is one without being told', () => {
    for (const opening of openings('button')) expect(opening).toContain(`||'button'}}"`);
  });
});

/** What the templates leave out (config/templates.ts), as components would write it. */
const LEFT_OUT: readonly [tag: string, attributes: RegExp][] = [
  ['View', /\b(onTouch\w+|onLongPress|onAnimation\w+|onTransitionEnd|hover\w+|animation)=/],
  ['Text', /\b(onTouch\w+|onLongPress|selectable|space|decode|overflow|maxLines)\b=?/],
  ['Image', /\b(onTouch\w+|onLongPress|webp|showMenuByLongpress|fadeIn)\b=?/],
  [
    'ScrollView',
    /\b(onTouchStart|onTouchMove|onScrollTo\w+|scrollY|scrollTop|refresher\w+|onRefresher\w+|type)\b=?/,
  ],
  [
    'Swiper',
    /\b(autoplay|circular|vertical|interval|indicator\w+|onTransition|onAnimationFinish|previousMargin)\b=?/,
  ],
];

test('nobody asks for what the templates leave out', () => {
  const client = path.join(__dirname, '../../client');
  const sources = readdirSync(client, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx$/.test(file) && !/\.h5\.tsx$/.test(file))
    .map((file) => [file, readFileSync(path.join(client, file), 'utf8')] as const);
  const asked = LEFT_OUT.flatMap(([tag, attributes]) =>
    sources.flatMap(([file, source]) =>
      (source.match(new RegExp(`<${tag}\\b[^>]*`, 'g')) ?? [])
        .filter((opening) => attributes.test(opening.replace(/=>|className=("[^"]*"|\{[^}]*\})/g, '')))
        .map((opening) => `${file}: ${opening}`),
    ),
  );
  expect(asked).toEqual([]);
});
