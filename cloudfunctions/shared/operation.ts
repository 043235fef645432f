import type { Result } from '../../domain/result';
import type { Caller } from './caller';
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
  /** True only in the local stand-in: lets `/srv/` name an openid for tests. */
  readonly testOpenidAllowed: boolean;
}

/** One operation of the contract: valid input and a context in, an outcome or a typed refusal out. */
export type Operation<Input, Outcome> = (input: Input, context: CallContext) => Promise<Result<Outcome>>;
