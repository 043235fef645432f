import { wechatActions } from '../shared/doors/wechat';

/** Cloud function `product`: event = `{action, …body of /pb/api/product/<action>}`. */
export const main = wechatActions({
  list: 'postProductList',
  detail: 'postProductDetail',
});
