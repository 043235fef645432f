import { PAGES } from './shared/navigate/table';
import { TABS } from './shared/navigate/tabs';

const paths = Object.values(PAGES).map(({ path }) => path);
/** `subpackages/<package>/<page>` → the pages by package; what a person opens now and then, out of what everybody waits for. */
const packages = new Map<string, string[]>();
for (const path of paths) {
  const [, root, below] = /^(subpackages\/[^/]+)\/(.+)$/.exec(path) ?? [];
  if (root !== undefined && below !== undefined) packages.set(root, [...(packages.get(root) ?? []), below]);
}
const subPackages = [...packages].map(([root, pages]) => ({ root, pages }));

/** Shows every component in every state; in previews only. */
const gallery =
  process.env.TARO_APP_STANDIN === '1' ? [{ root: 'subpackages/gallery', pages: ['index'] }] : [];

export default defineAppConfig({
  pages: paths.filter((path) => path.startsWith('pages/')),
  subPackages: [...subPackages, ...gallery],
  // From every tab on, so that the first tap does not wait for a download.
  preloadRule: Object.fromEntries(
    TABS.map(({ page }) => [
      PAGES[page].path,
      { network: 'all' as const, packages: subPackages.map(({ root }) => root) },
    ]),
  ),
  // `custom`: the bar is drawn by each first page itself (client/app/tab-bar); WeChat must know which pages are tabs.
  tabBar: {
    custom: true,
    list: TABS.map(({ page, word }) => ({ pagePath: PAGES[page].path, text: word })),
  },
  lazyCodeLoading: 'requiredComponents',
  darkmode: true,
  themeLocation: 'theme.json',
  // WeChat then asks our sheet instead of its own popup.
  __usePrivacyCheck__: true,
  // WeChat refuses what is not named here.
  requiredPrivateInfos: ['chooseAddress'],
  window: {
    navigationBarTitleText: '宝来威',
    navigationBarBackgroundColor: '@background',
    navigationBarTextStyle: '@text' as 'black',
    backgroundColor: '@background',
    backgroundTextStyle: '@loading' as 'dark',
  },
});
