export default defineAppConfig({
  pages: ['pages/index/index'],
  lazyCodeLoading: 'requiredComponents',
  darkmode: true,
  themeLocation: 'theme.json',
  window: {
    navigationBarTitleText: '宝来威',
    navigationBarBackgroundColor: '@background',
    navigationBarTextStyle: '@text' as 'black',
    backgroundColor: '@background',
    backgroundTextStyle: '@loading' as 'dark',
  },
});
