import { businessIdPattern } from '../../domain/ids';
import { DICTIONARY, PUBLISHED } from './access';
import { index, recordId, type BaseCollection } from './collection';
import { bool, integer, isDelete, text, times } from './fields';

/** Words with a meaning: product categories, member levels, kinds of documents. A row may be the parent of others. */
export const tblSystemDict: BaseCollection = {
  id: 'pbc_bai_dict',
  name: DICTIONARY,
  type: 'base',
  system: false,
  ...PUBLISHED,
  fields: [
    recordId('dic_id', '记录 id'),
    text('dic_dict_id', 'system_dict_id', '字典业务编号：DICT-毫秒-6 位字母数字，由数据库生成', {
      required: true,
      pattern: businessIdPattern('DICT'),
    }),
    text('dic_name', 'dict_name', '字典名称，未删除的行中唯一', {
      required: true,
      presentable: true,
      max: 100,
    }),
    text('dic_enum', 'dict_word_enum', '枚举值', { max: 100 }),
    text('dic_description', 'dict_word_description', '枚举值的说明，显示给用户', { max: 500 }),
    text('dic_parent', 'dict_word_parent_id', '上级的 system_dict_id'),
    text('dic_remark', 'dict_word_remark', '备注', { max: 500 }),
    text('dic_image', 'dict_word_image', '图片：attachments_id'),
    bool('dic_enabled', 'dict_word_is_enabled', '是否启用'),
    integer('dic_sort', 'dict_word_sort_order', '排序，小的在前'),
    isDelete('dic_is_delete'),
    ...times('dic'),
  ],
  indexes: [
    index('idx_dict_id', DICTIONARY, 'system_dict_id', { unique: true }),
    index('idx_dict_name', DICTIONARY, 'dict_name', { unique: true, where: '`is_delete` = 0' }),
    index('idx_dict_parent', DICTIONARY, 'dict_word_parent_id, is_delete, dict_word_sort_order'),
    index('idx_dict_live', DICTIONARY, 'is_delete, dict_word_sort_order'),
  ],
};
