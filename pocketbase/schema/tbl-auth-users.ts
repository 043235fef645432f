import { OPENID } from '../../domain/ids';
import { FILE_LINK_S, USER_TOKEN_S } from '../../domain/lifetimes';
import { CONTACT_PHONE_LENGTH } from '../../domain/phones';
import { POWER, USERS_IDTYPE, USERS_STATUS, USERS_TYPE } from '../../domain/users';
import { ADMINISTRATOR, SIGNED_IN, USERS } from './access';
import { authFields, authIndexes, index, recordId, type AuthCollection } from './collection';
import { integer, isDelete, oneOf, text, times } from './fields';

const ID = 'pbc_bai_users';

const self = 'id = @request.auth.id';

/** Everybody who signs in: WeChat users and platform users. The record id is the openid. */
export const tblAuthUsers: AuthCollection = {
  id: ID,
  name: USERS,
  type: 'auth',
  system: false,
  listRule: `${SIGNED_IN} && ${self} && is_delete = 0`,
  viewRule: `${SIGNED_IN} && is_delete = 0 && (${self} || ${ADMINISTRATOR})`,
  createRule: null,
  updateRule: `${SIGNED_IN} && ((${self} && is_delete = 0) || ${ADMINISTRATOR})`,
  deleteRule: null,
  authRule: 'is_delete = 0 && users_status = 0',
  manageRule: null,
  authAlert: { enabled: false },
  oauth2: { enabled: false },
  otp: { enabled: false },
  mfa: { enabled: false },
  // Platform accounts have real passwords; the server in front lets no auth-with-* method through.
  passwordAuth: { enabled: true, identityFields: ['email'] },
  authToken: { duration: USER_TOKEN_S },
  fileToken: { duration: FILE_LINK_S },
  fields: [
    recordId('usr_id', '记录 id，等于 openid', OPENID),
    ...authFields('usr'),
    text('usr_openid', 'openid', '身份锚点：微信 openid，平台用户为服务端生成的 GUID', {
      ...OPENID,
      required: true,
    }),
    text('usr_users_id', 'users_id', '用户业务编号：U + yyyymmdd + 序号'),
    integer('usr_users_seq', 'users_seq', '用户顺序号，小程序授权接口的整数 id', {
      hidden: true,
      required: true,
      min: 1,
    }),
    text('usr_idtype', 'users_idtype', '账号来源：WeChat 或 ManagePlatform', {
      required: true,
      pattern: oneOf(Object.values(USERS_IDTYPE)),
    }),
    text('usr_type', 'users_type', '用户类型：游客，资料首次完整后为注册用户', {
      pattern: oneOf(Object.values(USERS_TYPE)),
    }),
    text('usr_convers', 'users_convers_id', '会话编号'),
    text('usr_name', 'users_name', '姓名或昵称'),
    text(
      'usr_phone',
      'users_phone',
      '手机号：微信用户只存微信确认过的号码，平台账号用它登录；同一来源内唯一',
      { max: CONTACT_PHONE_LENGTH },
    ),
    text('usr_id_number', 'users_id_number', '证件号码'),
    text('usr_level', 'users_level', '会员等级（字典枚举值）'),
    text('usr_tag', 'users_tag', '标签', { max: 200 }),
    text('usr_picture', 'users_picture', '头像：附件的 attachments_id，或 https 地址', { max: 1000 }),
    text('usr_id_pic_a', 'users_id_pic_a', '证件正面：attachments_id'),
    text('usr_id_pic_b', 'users_id_pic_b', '证件反面：attachments_id'),
    text('usr_title_pic', 'users_title_picture', '资质图片：attachments_id'),
    text('usr_company', 'company_id', '所属公司业务编号'),
    text('usr_parent', 'users_parent_id', '上级用户业务编号'),
    text('usr_groups', 'usergroups_id', '用户组业务编号'),
    text('usr_promo', 'users_promo_code', '推广码'),
    integer('usr_status', 'users_status', '0 正常，1 停用', {
      min: USERS_STATUS.normal,
      max: USERS_STATUS.disabled,
    }),
    integer('usr_rank', 'users_rank_level', '排序级别'),
    integer('usr_auth_type', 'users_auth_type', '权限：0 无，1 员工，2 管理员', {
      min: POWER.none,
      max: POWER.administrator,
    }),
    isDelete('usr_is_delete'),
    ...times('usr'),
  ],
  indexes: [
    ...authIndexes(ID, USERS),
    index('idx_users_openid', USERS, 'openid', { unique: true }),
    index('idx_users_users_id', USERS, 'users_id', { unique: true, where: "`users_id` != ''" }),
    index('idx_users_seq', USERS, 'users_seq', { unique: true }),
    // PocketBase checks a new id against all others without regard to case.
    index('idx_users_id_nocase', USERS, 'id COLLATE NOCASE'),
    index('idx_users_phone', USERS, 'users_idtype, users_phone', {
      unique: true,
      where: "`users_phone` != '' AND `is_delete` = 0",
    }),
    // The few who have power, among a million who have none: asked for at every start and by the staff command.
    index('idx_users_power', USERS, 'users_auth_type', { where: '`users_auth_type` > 0' }),
    index('idx_users_live', USERS, 'is_delete'),
  ],
};
