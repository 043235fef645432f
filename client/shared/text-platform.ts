/** What platform/, upload/ and app/ say. */
export const platformText = {
  openInWechat: '请在微信中打开',
  refused: {
    denied: '您没有授权，可以稍后再试',
    privacy: '请先阅读并同意隐私保护指引',
    quota: '获取手机号的次数已用完，请联系宝来威客服',
    undeclared: '暂时无法使用此功能，请联系宝来威客服',
    failed: '微信暂时没有回应，请再点一次',
  },
  nicknameCleared: '该昵称未通过微信的安全检查，请换一个',
  notAPicture: '只能上传 PNG、JPEG、WebP 图片',
  pictureTooLarge: '图片太大，请换一张较小的图片',
  updateTitle: '发现新版本',
  updateContent: '新版本已准备好，重启后即可使用。未保存的内容会保留。',
  updateConfirm: '立即重启',
  updateCancel: '稍后',
  shareTitle: '宝来威 · 酒店智能控制',
} as const;

/** Preview builds only, of its own so that production bundles leave it out. */
export const standInText = {
  mark: '微信替身 · 仅预览',
} as const;
