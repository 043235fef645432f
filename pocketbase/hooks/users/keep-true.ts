import {
  isHttpsPicture,
  isInfoComplete,
  nextUsersType,
  PAPER_FIELDS,
  PICTURE_FIELDS,
} from '../../../domain/users';
import { ownAttachments } from '../attachments/own';
import { setVisibility } from '../attachments/visibility';
import { refuseField } from '../records/refuse-field';
import { saveInTransaction } from '../records/in-transaction';
import { changed } from '../records/changed';
import { findUser } from '../people/find';

/**
 * What stays true of a user however the record is saved (profile, PATCH, batch, dashboard): pictures are the
 * person's own, the avatar is public exactly while it is the avatar, a paper that was taken back or replaced is gone,
 * `游客` becomes `注册用户` when the profile is complete, and a deleted user's tokens are dead.
 */
export function keepUserTrue(e: core.RecordEvent): void {
  const user = e.record;
  if (!user) return e.next();
  saveInTransaction(e, (tx) => {
    const stored = findUser(tx, user.id);
    if (stored?.getInt('is_delete') === 1 && user.original().getInt('is_delete') === 0) {
      // Deleted while this save was on its way: it must not bring personal data back.
      throw refuseField('id', 'UNAUTHENTICATED');
    }
    // Another writer may have been faster than the read this save is based on: what this save leaves alone counts as stored.
    const merged = (column: string): string =>
      (stored && !changed(user, column) ? stored : user).getString(column);
    checkPictures(tx, user, merged);
    moveAvatar(tx, user, stored);
    erasePapers(tx, user, stored, merged);
    const complete = isInfoComplete({
      users_name: merged('users_name'),
      users_phone: merged('users_phone'),
      users_picture: merged('users_picture'),
    });
    user.set('users_type', nextUsersType(merged('users_type'), complete));
    if (changed(user, 'is_delete') && user.getInt('is_delete') === 1) user.refreshTokenKey();
  });
}

function checkPictures(tx: core.App, user: core.Record, merged: (column: string) => string): void {
  const fresh = PICTURE_FIELDS.filter((field) => changed(user, field) && user.getString(field) !== '');
  const wanted = fresh.filter((field) => field !== 'users_picture' || !isHttpsPicture(user.getString(field)));
  if (wanted.length > 0) {
    const own = ownAttachments(
      tx,
      user.id,
      wanted.map((field) => user.getString(field)),
    );
    for (const field of wanted) {
      const picture = own.get(user.getString(field));
      if (!picture || picture.getString('attachments_filetype').indexOf('image/') !== 0) {
        throw refuseField(field, 'INVALID_INPUT', '请使用本人上传的图片');
      }
    }
  }
  const avatar = merged('users_picture');
  const twin = PICTURE_FIELDS.find(
    (field) => field !== 'users_picture' && avatar !== '' && merged(field) === avatar,
  );
  // The avatar is public: a document's picture must not become so by this way.
  if (twin && fresh.length > 0) throw refuseField(twin, 'INVALID_INPUT', '证件图片不能与头像相同');
}

function moveAvatar(tx: core.App, user: core.Record, stored: core.Record | null): void {
  const before = stored ? stored.getString('users_picture') : '';
  const leaving = changed(user, 'is_delete') && user.getInt('is_delete') === 1;
  const after = changed(user, 'users_picture') ? user.getString('users_picture') : before;
  if (before === after && !leaving) return;
  const files = ownAttachments(tx, user.id, [before, after]);
  setVisibility(tx, files.get(before), 'private');
  if (!leaving) setVisibility(tx, files.get(after), 'public');
}

/** A person who takes back a picture of their papers expects it gone, not out of sight. */
function erasePapers(
  tx: core.App,
  user: core.Record,
  stored: core.Record | null,
  merged: (column: string) => string,
): void {
  if (!stored) return;
  const kept = PICTURE_FIELDS.map(merged);
  const dropped = PAPER_FIELDS.map((field) => stored.getString(field)).filter(
    (id) => id !== '' && kept.indexOf(id) < 0,
  );
  if (dropped.length === 0) return;
  ownAttachments(tx, user.id, dropped).forEach((file) => {
    // A listed one is shown for another reason too, as a product's picture.
    if (!file.getBool('attachments_listed')) tx.delete(file);
  });
}
