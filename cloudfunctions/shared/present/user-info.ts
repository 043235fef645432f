import { maskPhone } from '../../../domain/phones';
import { isHttpsPicture, type PictureField } from '../../../domain/users';
import type { UserView } from '../../../shared/service-routes';
import { fileLink, type Shown } from './links';

/** `UserInfo`: what a person sees of themselves. Every field is always there; what is unset is blank. */
export function userInfo(
  { record, pictures, company, level_name }: UserView,
  { publicUrl }: Pick<Shown, 'publicUrl'>,
) {
  const link = (field: PictureField) => fileLink(pictures[field] ?? '', publicUrl);
  return {
    pb_id: record.id,
    openid: record.openid,
    users_id: record.users_id,
    users_idtype: record.users_idtype,
    users_type: record.users_type,
    users_name: record.users_name,
    users_phone: record.users_phone,
    users_phone_masked: maskPhone(record.users_phone),
    users_id_number: record.users_id_number,
    users_level: record.users_level,
    users_level_name: level_name,
    users_tag: record.users_tag,
    users_convers_id: record.users_convers_id,
    users_parent_id: record.users_parent_id,
    users_promo_code: record.users_promo_code,
    usergroups_id: record.usergroups_id,
    users_status: record.users_status,
    users_rank_level: record.users_rank_level,
    users_auth_type: record.users_auth_type,
    users_picture: record.users_picture,
    // the older contract's avatar is an address already
    users_picture_url: isHttpsPicture(record.users_picture) ? record.users_picture : link('users_picture'),
    users_id_pic_a: record.users_id_pic_a,
    users_id_pic_a_url: link('users_id_pic_a'),
    users_id_pic_b: record.users_id_pic_b,
    users_id_pic_b_url: link('users_id_pic_b'),
    users_title_picture: record.users_title_picture,
    users_title_picture_url: link('users_title_picture'),
    company_id: record.company_id,
    company,
    created: record.created,
    updated: record.updated,
  };
}
