/** Every word of the orders but those of the states (states.ts). */
export const ordersText = {
  title: '我的订单',
  tabs: '订单状态',
  placeholder: '订单号、产品或型号',
  kindsAndPieces: (kinds: number, pieces: number) => `${kinds} 款 ${pieces} 件`,
  end: '订单都在这里了',
  endOf: (word: string) => `${word}的都在这里了`,
  endFound: (count: number) => `找到 ${count} 份订单`,
  empty: '还没有订单',
  emptyHint: '提交后，走到哪一步都在这里看',
  toShop: '去选产品',
  toCart: '看购物车',
  emptyOf: (word: string) => `没有${word}的订单`,
  emptyOfHint: '别的订单在“全部”里',
  toAll: '看全部订单',
  notFound: (keyword: string) => `没有找到“${keyword}”`,
  notFoundHint: '换个型号，或只写订单号的后四位',
  clear: '不找了',
  open: (state: string, number: string) => `${state}的订单 ${number}`,
} as const;

export const orderText = {
  title: '订单',
  missing: '没有这个订单',
  missingHint: '它可能已被删除，或者链接不完整',
  toOrders: '看我的订单',
  lines: '商品',
  delivery: '收货信息',
  noDelivery: '还没有填，发货前要用到',
  noDeliveryLate: '没有填，请告诉客服寄到哪里',
  addDelivery: '填收货信息',
  show: '显示',
  showPhone: '显示完整手机号',
  hide: '遮住',
  hidePhone: '遮住手机号',
  fill: '去填',
  write: '写几句',
  each: (price: string, quantity: number) => `${price} × ${quantity}`,
  change: '修改',
  changeDelivery: '修改收货信息',
  deliverySaved: '收货信息已改好',
  remark: '留言',
  noRemark: '没有留言',
  addRemark: '写给业务员，选填',
  changeRemark: '修改留言',
  remarkHint: '确认之前都能改',
  save: '保存',
  remarkSaved: '留言已改好',
  number: '订单号',
  numberCopied: '订单号已复制',
  copyNumber: '复制订单号',
  placed: '下单时间',
  total: '合计',
  pay: '付款',
  service: '客服',
  parcelNumber: '运单号',
  parcelCopied: '运单号已复制',
} as const;

/** What can be done; on cards and in the bar. */
export const actionText = {
  remove: '删除',
  cancel: '取消订单',
  delivery: '改收货信息',
  parcel: '看运单',
  again: '再买一次',
  receive: '确认收货',
  copyParcel: '复制单号',
  /** Somebody was quicker: the state that the person saw is no longer. */
  quicker: '订单刚刚有了变化，已换成最新的',
} as const;

/** What is asked before something that cannot be taken back, and what is said once it is done. */
export const askText = {
  cancel: {
    title: '取消这份订单？',
    unpaid: '还没有付款。取消后留给您的库存会放回去，要买得重新下单。',
    refunded: '款已退回。取消后留给您的库存会放回去，要买得重新下单。',
    paid: '留给您的库存会放回去。款已付，退款请联系业务员，进度也在这里看。',
    go: '取消订单',
    keep: '先不取消',
    done: '订单已取消，库存已放回',
  },
  receive: {
    title: '货都收到了？',
    hint: '确认后订单就完成了，不能再改。请先核对件数和外观。',
    go: '确认收货',
    keep: '还没收到',
    done: '已确认收货',
  },
  remove: {
    title: '删除这份订单？',
    hint: '您这里不再显示，也找不回来；宝来威仍按规定留存订单记录。',
    go: '删除订单',
    keep: '留着',
    done: '订单已删除',
  },
} as const;

export const againText = {
  title: '再买之前看一眼',
  gone: (count: number) => `${count} 款已下架，这次带不上`,
  allGone: '这些都下架了',
  allGoneHint: '分类里有同类的产品',
  toCategory: '去分类看看',
  changed: (count: number) => `${count} 款价格变了`,
  change: (from: string, to: string) => `${from} → ${to}`,
  go: (kinds: number) => `放进 ${kinds} 款`,
  keep: '先不买',
  added: (kinds: number) => `${kinds} 款已放进购物车`,
  partly: (added: number, left: number) => `${added} 款已放进购物车，还有 ${left} 款没放进去`,
} as const;

/** Of the whole way, across. */
export const wayText = {
  pending: '提交',
  confirmed: '确认',
  paid: '付款',
  shipped: '发货',
  completed: '收货',
  cancelled: '取消',
  refunded: '退款',
  unpaid: '未付款',
} as const;

/** What happened, down the wire. */
export const reachedText = {
  pending: '已提交',
  confirmed: '已确认',
  paid: '已付款',
  shipped: '已发货',
  completed: '已收货',
  refunded: '已退款',
  unpaid: '未付款',
  cancelledBy: { owner: '您取消了订单', staff: '业务员取消了订单', system: '订单已取消' },
} as const;

const on = (day: string | undefined, words: string): string =>
  day === undefined ? `已${words}` : `${day} ${words}`;

/** One sentence below the state. */
export const nextText = {
  pending: '业务员正在核对库存和收货信息，现在不用付款',
  noDelivery: '还没有收货信息，填好后业务员好核对',
  toPay: (amount: string) => `已确认。请对公转账 ${amount}，账号问业务员`,
  toShip: '款已收到，正在备货，发出后这里有运单号',
  shipped: (day: string | undefined) => `${on(day, '发出')}，收到货请点“确认收货”`,
  completed: (day: string | undefined) => `${on(day, '确认收货')}，订单完成了`,
  completedUnpaid: (day: string | undefined) => `${on(day, '确认收货')}，货款还没有登记`,
  cancelled: (day: string | undefined, pay: 'unpaid' | 'paid' | 'refunded') =>
    on(day, '取消') + { unpaid: '，没有付款', paid: '，已付的款等待退回', refunded: '，款已退回' }[pay],
} as const;
