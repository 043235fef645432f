import { wechatActions } from '../shared/doors/wechat';

/** Cloud function `dict`: event = `{action, …body of /pb/api/dict/<action>}`. */
export const main = wechatActions({
  list: 'postDictList',
});
