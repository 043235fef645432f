import { ok, refuse, type Result } from '../../../domain/result';
import { cartLine } from '../carts/lines';
import { callerOf } from './caller';
import { stringOf, type Body } from './body';

/** `{caller, cart_id}` → the line with its product. */
export function cartDetail(app: core.App, body: Body): Result<unknown> {
  const caller = callerOf(app, body, 'reads');
  if (!caller.ok) return caller;
  const line = cartLine(app, caller.value.id, stringOf(body, 'cart_id'));
  return line ? ok(line) : refuse('NOT_FOUND');
}
