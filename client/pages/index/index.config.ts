export default definePageConfig({
  navigationBarTitleText: '宝来威',
  enableShareAppMessage: true,
  enablePullDownRefresh: true,
});
