/**
 * Every string a user can see on a screen, in one place. The kit and the platform, which lie below the screens, bring
 * their own (ui/text.ts, platform/text.ts), and so do refusals of the server (domain/errors.ts).
 */
export const text = {
  appName: '宝来威',
  unnamed: '游客',
  network: '网络连接失败，请检查网络后重试',
  timeout: '网络太慢，请稍后重试',
  unreadable: '服务器暂时无法正常回应，请稍后再试',
  loginCodeFailed: '微信没有返回登录凭证，请重新登录',
  noWechat: '请在微信中打开“宝来威”小程序登录',
  supportId: '问题编号',
  copy: '复制',
  copied: '已复制',
  copyFailed: '没有复制成功，请长按文字复制',
  signIn: '重新登录',
  retry: '再试一次',
  back: '返回',
  home: '首页',
  later: '以后再说',
} as const;

/** The client itself: its newer versions, and what it looks like where it is shared. */
export const appText = {
  updateTitle: '发现新版本',
  updateContent: '新版本已准备好，重启后即可使用。未保存的内容会保留。',
  updateConfirm: '立即重启',
  updateCancel: '稍后',
  shareTitle: '宝来威 · 酒店智能控制',
} as const;

/** The bar below the first pages. */
export const tabText = {
  bar: '主导航',
  start: '首页',
  category: '分类',
  cart: '购物车',
  me: '我的',
  badge: (word: string, count: number) => `${word}，${count} 件`,
} as const;

/** Ways between pages. */
export const navigateText = {
  opening: '正在打开…',
  notOpened: '页面没有打开，请检查网络后再点一次',
  notFoundTitle: '没有这个页面',
  notFoundHint: '它可能已经换了地方，或者链接不完整',
  notFoundGo: '去首页',
} as const;

/** The session: who cannot come in, and why. */
export const sessionText = {
  offline: '没有网络',
  offlineHint: '连上网络后会自动登录，也可以点下面再试',
  needsLogin: '请重新登录',
  signedOut: '您已退出登录',
  signedOutHint: '再次登录前，本机不会自动登录',
  erased: '账号已注销',
  erasedHint: '个人信息已清除。用同一微信再次登录，将是一个全新的账号',
  startAnew: '以新账号登录',
  lostTitle: '登录已失效',
  lostHint: '您填写的内容都还在，重新登录后接着做',
  lostOfflineHint: '您填写的内容都还在，连上网络后会自动登录',
  refusedDisabled: '账号已停用',
  refusedDisabledHint: '请联系宝来威客服或您的业务员恢复账号',
  refusedBlocked: '暂时无法登录',
  refusedBlockedHint: '微信判定该账号存在风险，请联系微信客服（微信 → 我 → 设置 → 帮助与反馈）',
  callService: (number: string) => `拨打客服 ${number}`,
} as const;

/** What is still to do for one's account, in one line on the start page. */
export const startText = {
  profile: '设置头像和姓名，客服好称呼您',
  profileGo: '去填写',
  phone: '绑定手机号，下单后好联系您',
  phoneGo: '去绑定',
} as const;

export const meText = {
  title: '我的',
  orders: '我的订单',
  userId: '用户编号',
  userIdCopied: '用户编号已复制',
  profile: '编辑资料',
  profileComplete: '已完善',
  profileLacks: (parts: string) => `还差${parts}`,
  parts: { users_picture: '头像', users_name: '姓名', users_phone: '手机号' },
  phone: '手机号',
  noPhone: '未绑定',
  noPhoneYet: '未绑定手机号',
  papers: '证件与资质',
  papersNote: '仅您本人与管理员可见',
  papersCount: (count: number) => (count === 0 ? '未上传' : `已上传 ${count} 张`),
  settings: '设置',
  staff: '员工',
  administrator: '管理员',
  company: '公司',
} as const;

export const privacyText = {
  title: '隐私指引',
  askTitle: '隐私保护提示',
  askIntro: '在填写头像、姓名、手机号、收货信息或上传证件之前，请先阅读我们怎样使用它们：',
  askPoints: [
    '只收集为您提供服务所必需的信息',
    '证件与资质图片仅您本人与宝来威的管理员可见',
    '随时可以修改或删除资料、退出或注销账号',
  ],
  read: '阅读完整的隐私指引',
  agree: '同意',
  refuse: '暂不同意',
  gateTitle: '还没有同意隐私指引',
  gateHint: '不同意也可以浏览；填写头像、姓名、手机号和上传证件需要您先同意。',
  gateGo: '查看并同意',
  agreed: '您已同意本指引',
  notAgreed: '您还没有同意本指引',
  withdraw: '想撤回同意：点小程序右上角“…” → 设置 → 隐私授权；或在“设置”里注销账号，同意随之撤回。',
} as const;
