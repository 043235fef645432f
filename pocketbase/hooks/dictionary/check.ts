import { DICTIONARY } from '../../schema/access';
import { requirePublic } from '../attachments/public';
import { refuseField } from '../records/refuse-field';
import { readRows } from '../records/sql';
import { changed } from '../records/changed';

/** Everything above a row; UNION drops what was seen before, so even a circle ends. */
const ABOVE = `WITH RECURSIVE above(id, parent) AS (
    SELECT system_dict_id, dict_word_parent_id FROM ${DICTIONARY}
      WHERE system_dict_id = {:parent} AND is_delete = 0
    UNION
    SELECT d.system_dict_id, d.dict_word_parent_id FROM above JOIN ${DICTIONARY} d
      ON d.system_dict_id = above.parent AND above.parent != '')
  SELECT COUNT(*) AS found, COALESCE(SUM(id = {:self}), 0) AS circle FROM above`;

/** A dictionary is a tree: the parent is there, and is not below its own child. @throws the refusal */
export function checkWord(tx: core.App, word: core.Record): void {
  const image = word.getString('dict_word_image');
  if (image !== '' && changed(word, 'dict_word_image')) {
    requirePublic(tx, 'dict_word_image', [image], 'picture');
  }
  const parent = word.getString('dict_word_parent_id');
  if (parent === '' || !changed(word, 'dict_word_parent_id')) return;
  const self = word.getString('system_dict_id');
  const row = readRows(tx, ABOVE, { parent, self }, { found: 0, circle: 0 })[0];
  if (!row || row.found === 0) {
    throw refuseField('dict_word_parent_id', 'INVALID_INPUT', '上级不存在或已删除，请重新选择上级');
  }
  if (row.circle > 0) {
    throw refuseField('dict_word_parent_id', 'INVALID_INPUT', '上级不能是自己或自己的下级，请重新选择上级');
  }
}
