import { ok, refuse } from '../../../domain/result';
import { stringOf } from '../callers/body';
import { forCaller } from '../callers/caller';
import { cartLine } from '../carts/lines';

/** `{caller, cart_id}` → the line with its product. */
export const cartDetail = forCaller('reads', (app, { id: owner }, body) => {
  const line = cartLine(app, owner, stringOf(body, 'cart_id'));
  return line ? ok(line) : refuse('NOT_FOUND');
});
