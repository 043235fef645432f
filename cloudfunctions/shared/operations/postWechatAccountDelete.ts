import { refuse } from '../../../domain/result';
import type { Operation } from '../operation';

/**
 * Erases the caller's account (`/pb/api/wechat/account-delete`): personal data blank, files deleted, tokens ended.
 * The contract demands the typed word 注销, so no stray call gets here.
 */
export const postWechatAccountDelete: Operation<{ confirm: '注销' }, object> = async (_input, context) =>
  context.caller.kind === 'guest' ? refuse('UNAUTHENTICATED') : context.database.eraseAccount(context.caller);
