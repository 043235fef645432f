import { ok, refuse } from '../../../domain/result';
import { blankUser } from '../../../domain/users';
import { forCaller } from '../callers/caller';
import { findUser } from '../people/find';
import { setUnusablePassword } from '../people/unusable-password';
import { inTransaction } from '../records/in-transaction';
import { save } from '../records/save';
import { eraseFiles } from '../users/erase-files';
import { letGo } from '../users/let-go';

/** `{caller}` → personal data and files are gone for good, tokens are dead, the row stays as a number without a face. */
export const wechatAccountDelete = forCaller('writes', (app, caller) =>
  inTransaction(app, (tx) => {
    // Read again: only what differs from the read is written, and somebody may have stored a name in between.
    const user = findUser(tx, caller.id);
    if (!user || user.getInt('is_delete') !== 0) return refuse('UNAUTHENTICATED');
    eraseFiles(tx, user.id);
    letGo(tx, user);
    user.load({ ...blankUser(), email: '', verified: false, is_delete: 1 });
    setUnusablePassword(user);
    user.refreshTokenKey();
    const saved = save(tx, user);
    return saved.ok ? ok({}) : saved;
  }),
);
