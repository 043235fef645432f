import { DICTIONARY } from '../../schema/access';
import { readRows } from '../records/sql';

/** The dictionary whose words are the member levels. */
const LEVELS = '会员等级';

const SQL = `SELECT word.dict_word_description AS name FROM ${DICTIONARY} levels
  JOIN ${DICTIONARY} word ON word.dict_word_parent_id = levels.system_dict_id
    AND word.dict_word_enum = {:level} AND word.is_delete = 0
  WHERE levels.dict_name = '${LEVELS}' AND levels.is_delete = 0
  ORDER BY word.dict_word_sort_order LIMIT 1`;

/** What people call a member level; empty when there is none or the dictionary does not know it. */
export function levelName(app: core.App, level: string): string {
  return level === '' ? '' : readRows(app, SQL, { level }, { name: '' })[0]?.name || '';
}
