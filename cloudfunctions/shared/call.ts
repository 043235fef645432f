import { ERRORS } from '../../domain/errors';
import { refuse, type Result } from '../../domain/result';
import { CONTRACT_OPERATIONS, type ContractOperationId } from '../../generated/contract/operations';
import { describe, log, mark } from '../../shared/log';
import { actingFor } from './caller';
import type { Validator } from './input';
import type { CallContext } from './operation';
import { ROUTES, validatorOf } from './routes';

/**
 * One call of one operation, the same for both doors: parse → authorise → act → present. The single place that
 * catches surprises, and the single log line of a call. `validate` differs from the operation's own where a door
 * knows more: WeChat's has no code to send.
 */
export async function runCall(
  id: ContractOperationId,
  body: Result<unknown>,
  context: CallContext,
  validate: Validator | undefined = validatorOf(id),
): Promise<Result<object>> {
  const started = performance.now();
  const result = await contained(id, context, () => call(id, body, context, validate));
  const status = result.ok ? 200 : ERRORS[result.refusal.code].status;
  log(result.ok ? 'info' : ERRORS[result.refusal.code].level, 'call', {
    request_id: context.requestId,
    operation: id,
    status,
    code: result.ok ? undefined : result.refusal.code,
    ms: Math.round(performance.now() - started),
    who: context.caller.kind === 'wechat' ? mark(context.caller.openid) : context.caller.kind,
  });
  return result;
}

async function contained(
  id: ContractOperationId,
  { requestId }: CallContext,
  run: () => Promise<Result<object>>,
): Promise<Result<object>> {
  try {
    return await run();
  } catch (error) {
    log('error', 'call.failed', { request_id: requestId, operation: id, ...describe(error) });
    return refuse('INTERNAL');
  }
}

async function call(
  id: ContractOperationId,
  body: Result<unknown>,
  context: CallContext,
  validate: Validator | undefined,
): Promise<Result<object>> {
  const needsCaller = CONTRACT_OPERATIONS[id].caller === 'required';
  if (needsCaller && context.caller.kind === 'guest') return refuse('UNAUTHENTICATED');
  const ready = body.ok ? ROUTES[id].parse(body.value, validate) : body;
  if (ready.ok) return ready.value(context);
  // who they are comes before what they sent: a bad token is told even when the input is bad too
  return (needsCaller ? await refusalOfCaller(context) : null) ?? ready;
}

async function refusalOfCaller({ caller, database }: CallContext): Promise<Result<object> | null> {
  if (caller.kind === 'guest') return refuse('UNAUTHENTICATED');
  const known = await database.whoIs({ caller: actingFor(caller) });
  return known.ok ? null : known;
}
