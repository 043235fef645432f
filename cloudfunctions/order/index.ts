import { wechatActions } from '../shared/doors/wechat';

/** Cloud function `order`: event = `{action, …body of /pb/api/order/<action>}`. */
export const main = wechatActions({
  list: 'postOrderList',
  detail: 'postOrderDetail',
  create: 'postOrderCreate',
  update: 'postOrderUpdate',
  delete: 'postOrderDelete',
});
