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
  allow: '允许',
  deny: '拒绝',
  cancel: '取消',
  phoneTitle: '申请获取您的手机号',
  phoneExplained: '在微信中，这里列出绑定在您微信上的号码。',
  phoneLabel: '手机号',
  phoneWrong: '请填写 11 位、以 1 开头的手机号',
  phoneQuota: '演示：次数已用完',
  avatarTitle: '选择头像',
  avatarWechat: '用微信头像',
  avatarAlbum: '从相册选择',
  privacyTitle: '用户隐私保护提示',
  privacyExplained: '使用前请阅读并同意隐私保护指引。',
  agree: '同意',
  nicknames: { alice: '爱丽丝', bob: '老鲍', carol: '卡罗', dave: '大卫', eve: '小夏' },
  nicknameFill: '用微信昵称',
  nicknameClear: '演示：昵称被清空',
} as const;
