import { NOW } from '../records/sql';

/** SQL that is true of a document `d` which has come into force; it may have expired since. */
export const IN_FORCE = `(d.document_effect_date = '' OR d.document_effect_date <= ${NOW})`;
