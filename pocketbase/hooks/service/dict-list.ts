import { ok } from '../../../domain/result';
import { stringOf } from '../callers/body';
import { forAnybody } from '../callers/caller';
import { wordsBelow } from '../dictionary/tree';

/** `{caller?, address?, parent?}` → every enabled word below it, in no order. */
export const dictList = forAnybody((app, body) => ok(wordsBelow(app, stringOf(body, 'parent').trim())));
