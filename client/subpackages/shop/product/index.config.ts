export default definePageConfig({
  navigationBarTitleText: '产品',
  // The picture reaches to the top; the way back lies over it.
  navigationStyle: 'custom',
  enableShareAppMessage: true,
});
