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

export const profileText = {
  title: '个人资料',
  choosePicture: '选择头像',
  changePicture: '更换头像',
  name: '姓名或昵称',
  namePlaceholder: '怎么称呼您',
  more: '更多信息（选填）',
  tag: '身份标签',
  tagHint: '例如：经销商、酒店业主、工程商',
  idNumber: '证件号码',
  idNumberHint: '签合同或开票时才需要，现在可以不填',
  willBeRemoved: '保存后，已存的内容会被删除',
  save: '保存',
  saving: '正在保存…',
  saved: '资料已保存',
  savedPicturePending: '资料已保存，头像还没有传完',
  restored: '已找回您上次没有保存的内容',
  discard: '放弃修改',
  mendFirst: '请先改好标出的内容',
} as const;

export const uploadText = {
  shrinking: '正在压缩图片…',
  sending: (percent: number) => `正在上传 ${percent}%`,
  storing: '正在保存…',
  cancel: '取消上传',
  retry: '重新上传',
  chooseOther: '换一张图片',
  dismiss: '不传了',
  pictures: {
    users_picture: '头像',
    users_id_pic_a: '身份证人像面',
    users_id_pic_b: '身份证国徽面',
    users_title_picture: '资质图片',
  },
  stored: (what: string) => `${what}已保存`,
  removed: (what: string) => `${what}已删除`,
  goesOn: (what: string) => `${what}还在上传，传完会告诉您`,
  failedUnseen: (what: string) => `${what}没有传完，回到那一页可以接着传`,
} as const;

export const phoneText = {
  title: '手机号',
  why: '为什么需要手机号',
  reasons: [
    '订单发货、售后上门时能联系到您',
    '业务员凭手机号为您确认经销商或酒店身份',
    '只用于以上用途，不会公开，也不会用来推销',
  ],
  bind: '微信一键绑定',
  bindBusy: '正在绑定…',
  refusedTitle: '没有绑定，也可以继续使用',
  refusedHint: '浏览不受影响；需要时可以在“我的”里再绑定。若要现在绑定，再点一次即可。',
  bound: '已绑定的手机号',
  boundHint: '由微信验证，不会公开。完整号码只有您和宝来威的工作人员能看到',
  change: '更换手机号',
  changeTitle: '更换手机号？',
  changeHint: '新的手机号经微信验证后，将代替现在的手机号用于订单与售后联系。',
  changeGo: '继续更换',
  keep: '不更换',
  done: '手机号已绑定',
  changed: '手机号已更换',
} as const;

export const papersText = {
  title: '证件与资质',
  intro: '用于核验经销商、企业身份。图片加密传输、私密保存，只有您本人与宝来威的管理员能看到，随时可以删除。',
  cards: {
    users_id_pic_a: { title: '身份证人像面', hint: '四角完整、字迹清楚' },
    users_id_pic_b: { title: '身份证国徽面', hint: '四角完整、字迹清楚' },
    users_title_picture: { title: '资质图片', hint: '营业执照、授权书等，一张' },
  },
  missing: '未上传',
  stored: '已上传',
  choose: '选择图片',
  replace: '更换图片',
  reveal: '点按查看',
  hide: '点按遮住',
  loadFailed: '图片没有加载出来，点按重试',
  remove: '删除',
  removeTitle: (title: string) => `删除${title}？`,
  removeHint: '图片会从服务器上删除，找不回来；需要时可以重新上传。',
  removeGo: '删除图片',
  removeKeep: '保留',
} as const;

export const settingsText = {
  title: '设置',
  thisDevice: '退出登录',
  thisDeviceNote: '只退出这台设备，没有保存的内容会留在本机',
  everywhere: '退出所有设备',
  everywhereNote: '让每台设备上现有的登录都失效',
  everywhereTitle: '退出所有设备？',
  everywhereHint:
    '每台设备上的登录都会失效，包括这一台。但登录着您微信的手机，再打开小程序时会自动重新登录；手机丢失时，请先在微信里让那台手机退出。',
  everywhereGo: '全部退出',
  everywhereDone: '所有设备上的登录都已失效',
  privacy: '隐私指引',
  service: '联系客服',
  version: '版本',
  erase: '注销账号',
  eraseNote: '清除个人信息，不能恢复',
  eraseTitle: '注销会失去什么',
  losses: [
    '姓名、手机号、头像和身份标签将被清除',
    '上传的证件与资质图片将被删除',
    '所有设备上的登录立即失效',
    '订单依法保留，但不再含有不必要的个人信息',
    '以后用同一微信登录，将是一个全新的账号',
  ],
  eraseNext: '继续注销',
  eraseKeep: '不注销',
  eraseConfirmTitle: '确认注销账号',
  eraseWord: '注销',
  eraseWordLabel: '请输入“注销”两个字',
  eraseGo: '永久注销',
  eraseDone: '账号已注销',
} as const;

export const privacyText = {
  title: '隐私指引',
  askTitle: '隐私保护提示',
  askIntro: '在填写头像、姓名、手机号或上传证件之前，请先阅读我们怎样使用它们：',
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
  sections: [
    {
      title: '一、我们收集什么，为了什么',
      lines: [
        '微信身份标识（openid）：识别您是谁，不必输入密码。',
        '头像、姓名或昵称：让业务员与客服知道怎么称呼您。',
        '手机号：由微信验证，用于订单、发货与售后联系。',
        '收货信息（收货人、电话、地址）：用来发货，随订单保存；上一次用的只记在您的设备上。',
        '身份标签、证件号码、证件与资质图片：核验经销商或企业身份，选填。',
        '出错时的技术信息（页面、版本、错误内容）：用来修复问题，不含手机号与登录凭证。',
      ],
    },
    {
      title: '二、谁能看到',
      lines: [
        '您的资料只有您本人与宝来威的工作人员能看到；头像以图片链接提供。',
        '证件与资质图片私密保存，只有您本人与管理员能打开，查看链接几分钟后失效。',
        '除法律要求外，我们不向他人提供您的个人信息。',
      ],
    },
    {
      title: '三、保存多久',
      lines: ['账号存在期间保存；注销后清除个人信息并删除上传的图片。', '订单记录按法律要求的期限保存。'],
    },
    {
      title: '四、您可以做什么',
      lines: [
        '在“编辑资料”里查看、修改您的信息；清空后保存，标签和证件号码随即删除。',
        '在“证件与资质”里删除上传的图片，文件随即从服务器上删除。',
        '在“设置”里退出登录、在所有设备上退出，或注销账号。',
        '没有保存的内容和上一次的收货信息只留在您的设备上（证件号码不留），注销时一并清除。',
      ],
    },
  ],
} as const;
