import { ADMINISTRATOR, ATTACHMENTS, SIGNED_IN } from './access';
import { index, recordId, type BaseCollection } from './collection';
import { bool, file, integer, isDelete, text, times } from './fields';

const own = `${SIGNED_IN} && attachments_owner = @request.auth.id`;
const mayChange = `${SIGNED_IN} && is_delete = 0 && (attachments_owner = @request.auth.id || (attachments_listed = true && ${ADMINISTRATOR}))`;

/** Limits that depend on who uploads are the hooks'; these hold for everybody. */
const LARGEST_FILE = 50 * 1024 * 1024;

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const MIME_TYPES = [
  'image/png',
  'image/jpeg',
  'image/webp',
  'application/pdf',
  'application/zip',
  `${OFFICE}.wordprocessingml.document`,
  `${OFFICE}.spreadsheetml.sheet`,
  `${OFFICE}.presentationml.presentation`,
  'application/msword',
  'application/vnd.ms-excel',
  'application/vnd.ms-powerpoint',
  'application/x-ole-storage',
];

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
      pattern: '^ATT-[A-Za-z0-9-]+$',
    }),
    file('att_link', 'attachments_link', '文件本体；受保护，由查看规则决定谁能下载', {
      required: true,
      maxSize: LARGEST_FILE,
      mimeTypes: MIME_TYPES,
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
      pattern: '^(private|public)$',
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
