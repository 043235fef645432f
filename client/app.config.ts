/** Shows every component in every state; in previews only. */
const gallery =
  process.env.TARO_APP_STANDIN === '1' ? [{ root: 'subpackages/gallery', pages: ['index'] }] : [];

export default defineAppConfig({
  pages: ['pages/index/index', 'pages/me/index'],
  // What a person opens now and then, out of the package that everybody waits for.
  subPackages: [
    {
      root: 'subpackages/account',
      pages: ['phone/index', 'profile/index', 'papers/index', 'settings/index', 'privacy/index'],
    },
    ...gallery,
  ],
  // From the start page on, so that the first tap does not wait for a download.
  preloadRule: { 'pages/index/index': { network: 'all', packages: ['subpackages/account'] } },
  lazyCodeLoading: 'requiredComponents',
  darkmode: true,
  themeLocation: 'theme.json',
  // WeChat then asks our sheet instead of its own popup.
  __usePrivacyCheck__: true,
  window: {
    navigationBarTitleText: '宝来威',
    navigationBarBackgroundColor: '@background',
    navigationBarTextStyle: '@text' as 'black',
    backgroundColor: '@background',
    backgroundTextStyle: '@loading' as 'dark',
  },
});
