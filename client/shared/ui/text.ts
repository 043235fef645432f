/** What the component kit itself says; screens bring their own words. */
export const uiText = {
  close: '关闭',
  confirm: '确定',
  cancel: '取消',
  loading: '加载中',
} as const;
