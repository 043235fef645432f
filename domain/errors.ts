/**
 * Every refusal the product knows, in one table: stable code → HTTP status → Chinese message → log level.
 * The codes and statuses are the contract's (docs/operations.md); the message says what to do next.
 */
const table = {
  INVALID_INPUT: { status: 400, level: 'info', msg: '提交的内容有误，请按提示修改后再试' },
  INVALID_JSON: { status: 400, level: 'info', msg: '请求内容不是有效的 JSON，请检查后重新提交' },
  WECHAT_CODE_INVALID: { status: 400, level: 'info', msg: '微信凭证已失效，请再点一次' },
  PHONE_TAKEN: { status: 400, level: 'info', msg: '该手机号已被其他账号绑定，请换一个手机号或联系客服' },
  PHONE_NOT_VERIFIED: { status: 400, level: 'info', msg: '手机号未经微信验证，请点“获取手机号”按钮授权' },
  CART_EMPTY: { status: 400, level: 'info', msg: '没有可下单的商品，请先选择商品' },
  UNAUTHENTICATED: { status: 401, level: 'info', msg: '请先登录' },
  TOKEN_EXPIRED: { status: 401, level: 'info', msg: '登录已过期，请重新登录' },
  USER_DISABLED: { status: 401, level: 'warn', msg: '账号已停用，请联系宝来威客服' },
  USER_BLOCKED: { status: 401, level: 'warn', msg: '微信判定该账号存在风险，暂时无法登录，请联系微信客服' },
  FORBIDDEN: { status: 403, level: 'warn', msg: '您没有权限执行此操作，如有需要请联系管理员' },
  NOT_FOUND: { status: 404, level: 'info', msg: '内容不存在或已被删除，请返回刷新后再试' },
  METHOD_NOT_ALLOWED: { status: 405, level: 'info', msg: '不支持这种请求方法，请改用 Allow 头列出的方法' },
  PRODUCT_OFF_SHELF: { status: 409, level: 'info', msg: '商品已下架，请移除后再下单' },
  STOCK_SHORT: { status: 409, level: 'info', msg: '库存不足，请减少数量后再试' },
  PRICE_CHANGED: { status: 409, level: 'info', msg: '价格已变动，请确认新的金额后再下单' },
  ORDER_STATE: { status: 409, level: 'info', msg: '订单当前状态不能执行此操作，请刷新订单' },
  IDEMPOTENCY_KEY_REUSED: { status: 409, level: 'warn', msg: '该下单请求已用于另一份订单，请刷新后重新下单' },
  CART_CHANGED: { status: 409, level: 'info', msg: '购物车内容已变化，请刷新购物车后再下单' },
  PAYLOAD_TOO_LARGE: { status: 413, level: 'info', msg: '提交的内容太大，请缩减后再试' },
  NOT_JSON: { status: 415, level: 'info', msg: '请求体必须为未压缩的 application/json' },
  TOO_MANY_REQUESTS: { status: 429, level: 'warn', msg: '操作过于频繁，请稍后再试' },
  WECHAT_BUSY: { status: 429, level: 'warn', msg: '微信服务繁忙，请稍后再试' },
  WECHAT_UNAVAILABLE: { status: 500, level: 'error', msg: '暂时连不上微信，请稍后再试' },
  INTERNAL: { status: 500, level: 'error', msg: '系统开小差了，请稍后再试；若一直如此请联系客服' },
} as const satisfies { readonly [code: string]: ErrorRow };

interface ErrorRow {
  readonly status: number;
  readonly level: 'info' | 'warn' | 'error';
  readonly msg: string;
}

export type ErrorCode = keyof typeof table;

export const ERRORS: { readonly [code in ErrorCode]: ErrorRow } = table;

/** True when `value` is one of the stable codes, so that a code read from the wire can be trusted as one. */
export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && Object.prototype.hasOwnProperty.call(table, value);
}
