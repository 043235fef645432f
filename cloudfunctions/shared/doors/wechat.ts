import { randomUUID } from 'node:crypto';

import { invalidInput, ok, refuse, type Result } from '../../../domain/result';
import type { ContractOperationId } from '../../../generated/contract/operations';
import { failure } from '../../../shared/envelope';
import { runCall } from '../call';
import { connectDatabase } from '../database';
import { publicUrl, requireEnv, wechatBudget } from '../env';
import type { Validator } from '../input';
import { validatorOf } from '../routes';
import { readWeChatContext, wechatByCloudCall } from '../wechat/by-cloud-call';
import { identify } from './identify';

/** The platform adds these two to every event; they are client data under other triggers and never read. */
const PLATFORM_KEYS = ['userInfo', 'tcbContext'];

/** The event of functions whose whole input is who calls: the contract's empty body. */
export const EMPTY_EVENT = validatorOf('postWechatLogout');

/** What an event asks for: one operation, and its input or why it has none. */
interface Asked {
  readonly id: ContractOperationId;
  readonly body: Result<unknown>;
}

/**
 * The WeChat door: `exports.main` of a function that `wx.cloud.callFunction` calls. Never deploy it behind HTTP or a
 * timer: a warm instance still carries the previous caller's identity in its environment (ADR 0002).
 */
export function wechatDoor(id: ContractOperationId, validate?: Validator) {
  return door((event) => ({ id, body: ok(event) }), validate);
}

/** The same for a function of several operations: `action` names one, the rest of the event is its body. */
export function wechatActions(actions: { readonly [action: string]: ContractOperationId }) {
  const names = Object.keys(actions);
  const [first] = Object.values(actions);
  if (first === undefined) throw new Error('a function without actions');
  return door((event) => {
    const { action, ...body } = event;
    const id = typeof action === 'string' && names.includes(action) ? actions[action] : undefined;
    if (id !== undefined) return { id, body: ok(body) };
    const message = `应为其中之一：${names.join('、')}`;
    // who they are still comes before what they sent, whichever operation they meant
    return { id: first, body: invalidInput('action', message) };
  });
}

function door(read: (event: Event) => Asked, validate?: Validator) {
  const env = requireEnv(['PB_URL', 'PB_SERVICE_TOKEN', 'WECHAT_APPID']);
  const parts = {
    database: connectDatabase({ url: env.PB_URL, serviceToken: env.PB_SERVICE_TOKEN }),
    wechat: wechatByCloudCall(env.WECHAT_APPID, wechatBudget()),
    publicUrl: publicUrl(env.PB_URL),
    testOpenidAllowed: false,
  };

  return async (event: unknown): Promise<object> => {
    // first, and before anything is awaited: the environment belongs to the next call as soon as this one waits
    const caller = identify(event, readWeChatContext());
    const requestId = randomUUID();
    if (caller === null) return failure(refuse('UNAUTHENTICATED').refusal, requestId);
    const { id, body } = read(withoutPlatformKeys(event));
    const result = await runCall(id, body, { ...parts, caller, requestId }, validate);
    return result.ok ? result.value : failure(result.refusal, requestId);
  };
}

type Event = { readonly [key: string]: unknown };

function withoutPlatformKeys(event: unknown): Event {
  if (typeof event !== 'object' || event === null) return {};
  return Object.fromEntries(Object.entries(event).filter(([key]) => !PLATFORM_KEYS.includes(key)));
}
