import { PAGE_SIZE } from '../../../domain/paging';
import { stringOf } from '../callers/body';
import { forAnybody } from '../callers/caller';
import { LISTING, READABLE } from '../documents/listing';
import { aboutModel } from '../documents/of-product';
import { contains } from '../records/contains';
import { readPage } from '../records/page';

const SEARCHED = ['d.document_title', 'd.document_subtitle', 'd.document_summary', 'd.document_keywords'];
const OF_TYPE = "instr('|' || d.document_type, '|' || {:type} || '@') > 0";

/** `{caller?, address?, type?, keyword?, model?, cursor?, limit?}` → documents in force, a page and one row more. */
export const documentList = forAnybody((app, body) => {
  const type = stringOf(body, 'type');
  const model = stringOf(body, 'model').trim();
  const keyword = stringOf(body, 'keyword').trim();
  return readPage(app, LISTING, {
    where: [
      ...READABLE,
      ...(type ? [OF_TYPE] : []),
      ...(model ? [aboutModel('{:model}')] : []),
      ...(keyword ? [contains(SEARCHED)] : []),
    ],
    params: { ...(type && { type }), ...(model && { model }), ...(keyword && { keyword }) },
    limit: Number(body['limit'] || PAGE_SIZE.document),
    cursor: body['cursor'],
  });
});
