import { FILE_TYPES, OLE_TYPE } from '../../domain/file-types';
import { businessIdPattern } from '../../domain/ids';
import { DOCUMENT_MAX_BYTES, THUMBS } from '../../domain/pictures';
import { ADMINISTRATOR, ATTACHMENTS, SIGNED_IN } from './access';
import { index, recordId, type BaseCollection } from './collection';
import { bool, file, integer, isDelete, oneOf, text, times } from './fields';

const own = `${SIGNED_IN} && attachments_owner = @request.auth.id`;
const mayChange = `${SIGNED_IN} && is_delete = 0 && (attachments_owner = @request.auth.id || (attachments_listed = true && ${ADMINISTRATOR}))`;

/** Who may upload what is the hooks' to say; these limits hold for everybody. */
const MIME_TYPES = [...Object.values(FILE_TYPES), OLE_TYPE];

/**
 * Every uploaded file. A public file is served to anybody who has its address, but only listed ones (products',
 * documents') are found by search: a list of everybody's avatars is nobody's business, and would be as long as the
 * users table.
 */
export const tblAttachments: BaseCollection = {
  id: 'pbc_bai_attach',
  name: ATTACHMENTS,
  type: 'base',
  system: false,
  listRule: `${SIGNED_IN} && is_delete = 0 && (attachments_owner = @request.auth.id || attachments_listed = true)`,
  viewRule: `is_delete = 0 && (attachments_visibility = "public" || (${own}) || (${SIGNED_IN} && ${ADMINISTRATOR}))`,
  createRule: SIGNED_IN,
  updateRule: mayChange,
  deleteRule: mayChange,
  fields: [
    recordId('att_id', '记录 id'),
    text('att_attachments_id', 'attachments_id', '附件业务编号：ATT-毫秒-6 位字母数字，由数据库生成', {
      required: true,
      pattern: businessIdPattern('ATT'),
    }),
    file('att_link', 'attachments_link', '文件本体；受保护，由查看规则决定谁能下载', {
      required: true,
      maxSize: DOCUMENT_MAX_BYTES,
      mimeTypes: MIME_TYPES,
      thumbs: Object.values(THUMBS),
    }),
    text('att_filename', 'attachments_filename', '原始文件名', { max: 255 }),
    text('att_filetype', 'attachments_filetype', '按内容判定的 MIME 类型', { max: 100 }),
    integer('att_size', 'attachments_size', '字节数', { min: 0 }),
    text('att_owner', 'attachments_owner', '上传者 openid，只对本人与员工可见', {
      required: true,
      hidden: true,
    }),
    text('att_md5', 'attachments_md5', '文件 MD5', { max: 32, pattern: '^[0-9a-fA-F]{32}$' }),
    text('att_ocr', 'attachments_ocr', '识别出的文字', { max: 5000 }),
    text('att_status', 'attachments_status', '状态'),
    text('att_remark', 'attachments_remark', '备注', { max: 500 }),
    text('att_visibility', 'attachments_visibility', 'private 私有（默认），public 公开', {
      required: true,
      pattern: oneOf(['private', 'public']),
    }),
    bool('att_listed', 'attachments_listed', '可被他人在列表中查到（商品、文档的公开附件）', {
      hidden: true,
    }),
    isDelete('att_is_delete'),
    ...times('att'),
  ],
  indexes: [
    index('idx_attachments_id', ATTACHMENTS, 'attachments_id', { unique: true }),
    index('idx_attachments_owner', ATTACHMENTS, 'attachments_owner, is_delete'),
    index('idx_attachments_listed', ATTACHMENTS, 'attachments_listed, is_delete'),
    index('idx_attachments_status', ATTACHMENTS, 'attachments_status'),
    index('idx_attachments_deleted', ATTACHMENTS, 'is_delete, updated', { where: '`is_delete` = 1' }),
  ],
};
