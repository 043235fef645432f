import { refuse, type Result } from '../../domain/result';
import type { Caller, KnownCaller } from './caller';
import type { Database } from './ports/database';
import type { WeChat } from './ports/wechat';

/** What one call of an operation may use. Made anew for every call: nothing here outlives the request. */
export interface CallContext {
  readonly caller: Caller;
  readonly database: Database;
  readonly wechat: WeChat;
  /** The end user's network address; absent in the WeChat door, where the openid is counted instead. */
  readonly address?: string;
  readonly requestId: string;
  /** The `Idempotency-Key` header, which may stand for the body's field. */
  readonly idempotencyKey?: string;
  /** True only in the local stand-in: lets `/srv/` name an openid for tests. */
  readonly testOpenidAllowed: boolean;
}

/** One operation of the contract: valid input and a context in, an outcome or a typed refusal out. */
export type Operation<Input, Outcome> = (input: Input, context: CallContext) => Promise<Result<Outcome>>;

/** An operation for somebody who has shown who they are. The contract names them; a guest never gets this far. */
export function forCaller<Input, Outcome>(
  run: (input: Input, caller: KnownCaller, context: CallContext) => Promise<Result<Outcome>>,
): Operation<Input, Outcome> {
  return async (input, context) =>
    context.caller.kind === 'guest' ? refuse('UNAUTHENTICATED') : run(input, context.caller, context);
}
