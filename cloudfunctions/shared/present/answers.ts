import { isInfoComplete } from '../../../domain/users';
import { success, type Envelope } from '../../../shared/envelope';
import type { Session, UserView } from '../../../shared/service-routes';
import type { Shown } from './links';
import { userInfo } from './user-info';

const LOGIN_MSG = { register_success: '注册成功', login_success: '登录成功' } as const;

function authData({ status, user }: Session, shown: Shown) {
  return { status, is_info_complete: isInfoComplete(user.record), user: userInfo(user, shown) };
}

/** Newer contract: `{code, msg, data, token}`. */
export function presentSession(session: Session, shown: Shown): Envelope {
  return { ...success(LOGIN_MSG[session.status], authData(session, shown)), token: session.token };
}

/** Older contract: PocketBase's own authentication answer, with the envelope under `meta`. */
export function presentSessionAsHooks(session: Session, shown: Shown): object {
  return {
    token: session.token,
    record: session.user.record,
    meta: success(LOGIN_MSG[session.status], authData(session, shown)),
  };
}

/** Newer contract: the token stands at the top level, `data` is empty. */
export function presentToken({ token }: { token: string }): Envelope {
  return { ...success('刷新成功'), token };
}

/** Older contract: the token stands in `data`. */
export function presentTokenAsHooks({ token }: { token: string }): Envelope {
  return success('刷新成功', { token });
}

/** The same in both contracts. */
export function presentProfile({ user }: { user: UserView }, shown: Shown): Envelope {
  return success('资料已更新', { status: 'update_success', user: userInfo(user, shown) });
}
