import { wechatActions } from '../shared/doors/wechat';

/** Cloud function `document`: event = `{action, …body of /pb/api/document/<action>}`. */
export const main = wechatActions({
  list: 'postDocumentList',
  detail: 'postDocumentDetail',
});
