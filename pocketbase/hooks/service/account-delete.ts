import { ok, refuse, type Result } from '../../../domain/result';
import { blankUser } from '../../../domain/users';
import { inTransaction } from '../records/in-transaction';
import { save } from '../records/save';
import { eraseFiles } from '../users/erase-files';
import { findUser } from '../users/find';
import { letGo } from '../users/let-go';
import { setUnusablePassword } from '../users/unusable-password';
import { callerOf } from './caller';
import type { Body } from './body';

/** `{caller}` → personal data and files are gone for good, tokens are dead, the row stays as a number without a face. */
export function accountDelete(app: core.App, body: Body): Result<unknown> {
  const caller = callerOf(app, body, 'writes');
  if (!caller.ok) return caller;
  return inTransaction(app, (tx) => {
    // Read again: only what differs from the read is written, and somebody may have stored a name in between.
    const user = findUser(tx, caller.value.id);
    if (!user || user.getInt('is_delete') !== 0) return refuse('UNAUTHENTICATED');
    eraseFiles(tx, user.id);
    letGo(tx, user);
    user.load({ ...blankUser(), email: '', verified: false, is_delete: 1 });
    setUnusablePassword(user);
    user.refreshTokenKey();
    const saved = save(tx, user);
    return saved.ok ? ok({}) : saved;
  });
}
