import { isHttpsPicture, PICTURE_FIELDS, type PictureField } from '../../../domain/users';
import type { UserView } from '../../../shared/service-routes';
import { ownAttachments } from '../attachments/own';
import { companyOf } from './company';
import { levelName } from './level-name';

/** A user as its own user sees it: every column but the secret ones, and addresses of its pictures. */
export function userView(app: core.App, user: core.Record): UserView {
  const shown = user.fresh();
  shown.ignoreEmailVisibility(true);
  return {
    record: shown.publicExport() as unknown as UserView['record'],
    pictures: pictures(app, user),
    company: companyOf(app, user.getString('company_id')),
    level_name: levelName(app, user.getString('users_level')),
  };
}

/**
 * Addresses of a user's uploaded pictures. A private one carries a file token of three minutes; an avatar kept as an
 * https address has no file and is read from the record.
 */
export function pictures(app: core.App, user: core.Record): UserView['pictures'] {
  const ids = new Map<PictureField, string>();
  for (const field of PICTURE_FIELDS) {
    const id = user.getString(field);
    if (id && !isHttpsPicture(id)) ids.set(field, id);
  }
  if (ids.size === 0) return {};
  const files = ownAttachments(app, user.id, Array.from(ids.values()));
  const paths: { [field in PictureField]?: string } = {};
  let token = '';
  ids.forEach((id, field) => {
    const file = files.get(id);
    if (!file) return;
    const path = `/api/files/${file.collection().id}/${file.id}/${file.getString('attachments_link')}`;
    if (file.getString('attachments_visibility') === 'public') {
      paths[field] = path;
      return;
    }
    token = token || user.newFileToken();
    paths[field] = `${path}?token=${token}`;
  });
  return paths;
}
