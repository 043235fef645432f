import { ATTACHMENTS } from '../../schema/access';
import { jsonObject, type Columns } from '../records/page';

/**
 * SQL for files that anybody may open. Each is known by its `attachments_id`; one that is gone, deleted or private is
 * left out of what is shown.
 */

const isPublic = (id: string): string =>
  `a.attachments_id = ${id} AND a.is_delete = 0 AND a.attachments_visibility = 'public'`;

/** What joins the file with this id as `a`. */
export const publicFile = (id: string): string => `${ATTACHMENTS} a ON ${isPublic(id)}`;

/** Path of the joined file below PocketBase's root; empty where there is none. */
export const FILE_PATH = `COALESCE('/api/files/${ATTACHMENTS}/' || a.id || '/' || a.attachments_link, '')`;

/**
 * Path of the file with this id, or empty. Looked up for each row that is shown: joined to a page of a long list, SQLite
 * may read all files first, to know which ids it need not look for (its Bloom filter).
 */
export const pathOf = (id: string): string =>
  `COALESCE((SELECT ${FILE_PATH} FROM ${ATTACHMENTS} a WHERE ${isPublic(id)}), '')`;

/** A column of ids joined by `|` as a JSON list; quoted first, so that it is one whatever the column holds. */
export const idList = (column: string): string =>
  `('[' || replace(json_quote(${column}), '|', '","') || ']')`;

const among = (list: string): string => `json_each(${list}) AS named JOIN ${publicFile('named.value')}`;

/** Path of the first file of a JSON list of ids, or empty. */
export const firstPath = (list: string): string =>
  `COALESCE((SELECT ${FILE_PATH} FROM ${among(list)} ORDER BY named.key LIMIT 1), '')`;

/** The files of a JSON list of ids as a JSON list of what is shown of each, in its order. */
export const filesOf = (list: string, show: Columns | string): string =>
  `json((SELECT json_group_array(${typeof show === 'string' ? show : jsonObject(show)} ORDER BY named.key)
    FROM ${among(list)}))`;
