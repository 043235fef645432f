/** The phone number. */
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
