import { DICTIONARY } from '../../schema/access';
import { readRows } from '../records/sql';

const LIVE = `SELECT COUNT(*) AS found FROM ${DICTIONARY} WHERE system_dict_id = {:id} AND is_delete = 0`;

/** True when a dictionary row with this business id is there and not deleted. */
export function isLiveWord(app: core.App, dictId: string): boolean {
  return readRows(app, LIVE, { id: dictId }, { found: 0 })[0]?.found === 1;
}
