import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What the templates of a build let through to WeChat (config/aria-templates.ts); what screens say with it is tried in tests/browser. */
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
    for (const opening of silent) expect(opening).not.toContain('hover-class');
    expect(spoken.length).toBeGreaterThan(silent.length);
  });

  test('a button is one without being told', () => {
    for (const opening of openings('button')) expect(opening).toContain(`||'button'}}"`);
  });
});
