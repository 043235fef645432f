import { DOCUMENT_STATUS } from '../../domain/documents';
import { businessIdPattern } from '../../domain/ids';
import { ADMINISTRATOR, DOCUMENTS, PUBLISHED } from './access';
import { index, recordId, type BaseCollection } from './collection';
import { autodate, date, integer, isDelete, oneOf, text, times } from './fields';

/** A document that is not yet in force is an administrator's draft; an expired one stays to be read. */
const inForce = `is_delete = 0 && (document_effect_date <= @now || document_effect_date = "" || ${ADMINISTRATOR})`;

/** Manuals, data sheets, notices: Markdown with attached files. */
export const tblDocument: BaseCollection = {
  id: 'pbc_bai_document',
  name: DOCUMENTS,
  type: 'base',
  system: false,
  ...PUBLISHED,
  listRule: inForce,
  viewRule: inForce,
  fields: [
    recordId('doc_id', '记录 id'),
    text('doc_document_id', 'document_id', '文档业务编号：DOC-毫秒-6 位字母数字，由数据库生成', {
      required: true,
      pattern: businessIdPattern('DOC'),
    }),
    text('doc_title', 'document_title', '标题', { required: true, presentable: true, max: 200 }),
    text('doc_type', 'document_type', '类型：system_dict_id@dict_word_enum，用 | 连接', {
      required: true,
      max: 1000,
    }),
    text('doc_subtitle', 'document_subtitle', '副标题', { max: 200 }),
    text('doc_summary', 'document_summary', '摘要', { max: 2000 }),
    text('doc_content', 'document_content', '正文（Markdown）', { max: 200_000 }),
    text('doc_image', 'document_image', '图片：attachments_id，用 | 连接', { max: 2000 }),
    text('doc_video', 'document_video', '视频：attachments_id，用 | 连接', { max: 2000 }),
    text('doc_file', 'document_file', '文件：attachments_id，用 | 连接', { max: 2000 }),
    text('doc_keywords', 'document_keywords', '关键词，用 | 连接', { max: 1000 }),
    text('doc_owner', 'document_owner', '上传者 openid，只对本人与员工可见', { hidden: true }),
    text('doc_relation_model', 'document_relation_model', '关联型号', { max: 1000 }),
    date('doc_effect', 'document_effect_date', '生效时间（UTC），空为立即生效'),
    date('doc_expiry', 'document_expiry_date', '失效时间（UTC），空为长期有效'),
    text('doc_embedding_status', 'document_embedding_status', '向量化状态'),
    text('doc_embedding_error', 'document_embedding_error', '向量化错误', { max: 2000 }),
    date('doc_embedding_last', 'document_embedding_lasttime', '最近一次向量化时间（UTC）'),
    integer('doc_share', 'document_share_count', '分享次数', { min: 0 }),
    integer('doc_download', 'document_download_count', '下载次数', { min: 0 }),
    integer('doc_favorite', 'document_favorite_count', '收藏次数', { min: 0 }),
    text('doc_status', 'document_status', '有效 或 过期，由失效时间决定', {
      required: true,
      pattern: oneOf(Object.values(DOCUMENT_STATUS)),
    }),
    autodate('doc_create', 'document_create', false),
    isDelete('doc_is_delete'),
    ...times('doc'),
  ],
  indexes: [
    index('idx_document_id', DOCUMENTS, 'document_id', { unique: true }),
    index('idx_document_owner', DOCUMENTS, 'document_owner'),
    index('idx_document_expiry', DOCUMENTS, 'document_status, document_expiry_date'),
    index('idx_document_create', DOCUMENTS, 'is_delete, document_create, id'),
    index('idx_document_model', DOCUMENTS, 'is_delete, document_relation_model', {
      where: "`document_relation_model` != ''",
    }),
  ],
};
