import { wechatActions } from '../shared/doors/wechat';

/** Cloud function `cart`: event = `{action, …body of /pb/api/cart/<action>}`. */
export const main = wechatActions({
  list: 'postCartList',
  detail: 'postCartDetail',
  create: 'postCartCreate',
  update: 'postCartUpdate',
  delete: 'postCartDelete',
  'project-list': 'postCartProjectList',
  'project-update': 'postCartProjectUpdate',
});
