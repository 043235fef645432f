import { answerNatively } from './native-answer';
import { urlOf } from '../records/request';

/** How PocketBase writes "the rows of that table which point here" in a filter, a sort or an expand. */
const BACK_RELATION = '_via_';

/**
 * True when a list is asked for in its own terms; else it has been answered. PocketBase hides the rows behind a back
 * relation by their rule, but not that there are any: the list of products would tell a guest which of them lie in
 * somebody's cart. An expand shows what its rule shows and may stay.
 */
export function admitQuestion(e: core.RequestEvent): boolean {
  const url = urlOf(e);
  if (url.rawQuery === '') return true;
  const query = url.query();
  const backwards = ['filter', 'sort'].some(
    (name) => query.get(name).toLowerCase().indexOf(BACK_RELATION) >= 0,
  );
  if (backwards) answerNatively(e, 'INVALID_INPUT');
  return !backwards;
}
