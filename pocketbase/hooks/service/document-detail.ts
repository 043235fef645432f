import { stringOf } from '../callers/body';
import { forAnybody } from '../callers/caller';
import { wholeDocument } from '../documents/listing';
import { found } from '../records/page';

/** `{caller?, address?, document_id}` → the document with its text; it may have expired. */
export const documentDetail = forAnybody((app, body) =>
  found(wholeDocument(app, stringOf(body, 'document_id'))),
);
