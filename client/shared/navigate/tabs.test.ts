import { PAGES } from './table';
import { TABS, tabsOf } from './tabs';

test('the bar has the tabs whose pages there are, all of them in the main package and without parameters', () => {
  expect(TABS.map(({ page }) => page)).toEqual(tabsOf(PAGES).map(({ page }) => page));
  expect(TABS.length).toBeGreaterThanOrEqual(2);
  for (const { page } of TABS) {
    expect(PAGES[page].path).toMatch(/^pages\//);
    expect(PAGES[page].params).toEqual({});
  }
});

test('four once their pages are registered, in the order of the bar', () => {
  const words = (known: object) => tabsOf(known).map(({ word }) => word);
  expect(words({ me: 0, cart: 0, start: 0, category: 0, product: 0 })).toEqual([
    '首页',
    '分类',
    '购物车',
    '我的',
  ]);
  expect(words({ me: 0, start: 0 })).toEqual(['首页', '我的']);
});

test('every page lies in a folder of its own, no two in the same', () => {
  const paths = Object.values(PAGES).map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  for (const path of paths) expect(path).toMatch(/^(pages|subpackages\/[a-z-]+)\/([a-z-]+\/)?index$/);
});
