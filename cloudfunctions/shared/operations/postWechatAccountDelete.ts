import { forCaller } from '../operation';

/**
 * Erases the caller's account (`/pb/api/wechat/account-delete`): personal data blank, files deleted, tokens ended.
 * The contract demands the typed word 注销, so no stray call gets here.
 */
export const postWechatAccountDelete = forCaller<{ confirm: '注销' }, object>(
  (_input, caller, { database }) => database.eraseAccount(caller),
);
