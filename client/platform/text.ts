/** What is said where WeChat itself stands in the way. */
export const platformText = {
  openInWechat: '请在微信中打开',
  refused: {
    denied: '您没有授权，可以稍后再试',
    privacy: '请先阅读并同意隐私保护指引',
    quota: '获取手机号的次数已用完，请联系宝来威客服',
    undeclared: '暂时无法使用此功能，请联系宝来威客服',
    network: '没有网络，手机号没有变。连上网络后再点一次',
    failed: '微信暂时没有回应，请再点一次',
  },
  nicknameCleared: '该昵称未通过微信的安全检查，请换一个',
} as const;
