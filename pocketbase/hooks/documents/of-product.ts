import { DOCUMENTS } from '../../schema/access';
import { jsonObject } from '../records/page';
import { NOW } from '../records/sql';
import { IN_FORCE } from './in-force';

/** SQL that is true of a document `d` that names this model among those it is about. */
export const aboutModel = (model: string): string =>
  `instr('|' || lower(d.document_relation_model) || '|', '|' || lower(${model}) || '|') > 0`;

const NOT_EXPIRED = `(d.document_expiry_date = '' OR d.document_expiry_date > ${NOW})`;

/** SQL for the documents in force about a product `p`, newest first, as a JSON list. */
export const OF_PRODUCT = `json((SELECT json_group_array(${jsonObject({
  document_id: 'd.document_id',
  title: 'd.document_title',
  type: 'd.document_type',
})} ORDER BY d.document_create DESC, d.id DESC)
  FROM ${DOCUMENTS} d WHERE d.is_delete = 0 AND d.document_relation_model != '' AND p.prod_list_modelnumber != ''
    AND ${aboutModel('p.prod_list_modelnumber')} AND ${IN_FORCE} AND ${NOT_EXPIRED}))`;
