import { ok } from '../../../domain/result';
import { forCaller } from '../callers/caller';

/** `{caller, address?}` → who it is, so that a door can answer 401 before it looks at the input. */
export const whoIs = forCaller('reads', (_app, caller) => ok({ openid: caller.id }));
