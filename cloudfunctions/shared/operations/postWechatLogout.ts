import { refuse } from '../../../domain/result';
import type { Operation } from '../operation';

/** Ends every token of the caller on all devices (`/pb/api/wechat/logout`). */
export const postWechatLogout: Operation<object, object> = async (_input, { caller, database }) =>
  caller.kind === 'guest' ? refuse('UNAUTHENTICATED') : database.endSessions(caller);
