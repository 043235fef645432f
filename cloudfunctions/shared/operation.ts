import { refuse, type Result } from '../../domain/result';
import type { ServiceRoute, ServiceRoutes } from '../../shared/service-routes';
import { actingFor, type Caller, type KnownCaller } from './caller';
import type { Database } from './database';
import type { WeChat } from './wechat/wechat';

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
  /** Origin in links to files, without a trailing slash. */
  readonly publicUrl: string;
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

/** Routes that take a caller, those that take one or nobody, and those that take whoever comes from an address. */
type CallerRoute = {
  [route in ServiceRoute]: ServiceRoutes[route]['ask'] extends { caller: unknown } ? route : never;
}[ServiceRoute];
type AnybodyRoute = {
  [route in ServiceRoute]: 'caller' extends keyof ServiceRoutes[route]['ask'] ? route : never;
}[Exclude<ServiceRoute, CallerRoute>];
type AddressRoute = {
  [route in ServiceRoute]: ServiceRoutes[route]['ask'] extends { address?: string } ? route : never;
}[Exclude<ServiceRoute, CallerRoute | AnybodyRoute>];

/**
 * An operation in which nothing is decided here: the database is asked for its caller.
 * @param beside what the route takes from the call besides its body
 */
export function forward<Route extends CallerRoute>(
  route: Route,
  beside: (context: CallContext) => Partial<ServiceRoutes[Route]['ask']> = () => ({}),
) {
  type Input = Omit<ServiceRoutes[Route]['ask'], 'caller' | 'header_key'>;
  return forCaller<Input, ServiceRoutes[Route]['answer']>((input, caller, context) =>
    // what nobody may say of themselves comes last
    context.database[route]({
      ...input,
      ...beside(context),
      caller: actingFor(caller),
    } as ServiceRoutes[Route]['ask']),
  );
}

/** The same where anybody may ask: whoever is named must be good, which the database says in the same round trip. */
export function forwardForAnybody<Route extends AnybodyRoute>(route: Route) {
  type Input = Omit<ServiceRoutes[Route]['ask'], 'caller' | 'address'>;
  const run: Operation<Input, ServiceRoutes[Route]['answer']> = (input, { caller, database, address }) =>
    database[route]({
      ...input,
      ...(address && { address }),
      ...(caller.kind !== 'guest' && { caller: actingFor(caller) }),
    } as ServiceRoutes[Route]['ask']);
  return run;
}

/** The same where nobody is named: they are counted by their address. */
export function forwardFromAddress<Route extends AddressRoute>(route: Route) {
  type Input = Omit<ServiceRoutes[Route]['ask'], 'address'>;
  const run: Operation<Input, ServiceRoutes[Route]['answer']> = (input, { database, address }) =>
    database[route]({ ...input, ...(address && { address }) } as ServiceRoutes[Route]['ask']);
  return run;
}
