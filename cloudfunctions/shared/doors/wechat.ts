import { randomUUID } from 'node:crypto';

import { ok, refuse } from '../../../domain/result';
import type { ContractOperationId } from '../../../generated/contract/operations';
import { readWeChatContext, wechatCloud } from '../adapters/wechat-cloud';
import { pocketBaseDatabase } from '../adapters/pocketbase-database';
import { runCall } from '../call';
import { requireEnv } from '../env';
import type { Validator } from '../input';
import { failure } from '../present/envelope';
import { validatorOf } from '../routes';
import { identify } from './identify';

/** The platform adds these two to every event; they are client data under other triggers and never read. */
const PLATFORM_KEYS = ['userInfo', 'tcbContext'];

/** The event of functions whose whole input is who calls: the contract's empty body. */
export const EMPTY_EVENT = validatorOf('postWechatLogout');

/**
 * The WeChat door: `exports.main` of a function that `wx.cloud.callFunction` calls. Never deploy it behind HTTP or a
 * timer: a warm instance still carries the previous caller's identity in its environment (ADR 0002).
 */
export function wechatDoor(id: ContractOperationId, validate?: Validator) {
  const env = requireEnv(['PB_URL', 'PB_SERVICE_TOKEN', 'WECHAT_APPID']);
  const database = pocketBaseDatabase({
    url: env.PB_URL,
    serviceToken: env.PB_SERVICE_TOKEN,
    publicUrl: process.env.PUBLIC_URL ?? env.PB_URL.replace(/\/pb\/?$/, ''),
  });
  const wechat = wechatCloud(env.WECHAT_APPID);

  return async (event: unknown): Promise<object> => {
    // first, and before anything is awaited: the environment belongs to the next call as soon as this one waits
    const caller = identify(event, readWeChatContext());
    const requestId = randomUUID();
    if (caller === null) return failure(refuse('UNAUTHENTICATED').refusal, requestId);
    const context = { caller, database, wechat, requestId, testOpenidAllowed: false };
    const result = await runCall(id, ok(withoutPlatformKeys(event)), context, validate);
    return result.ok ? result.value : failure(result.refusal, requestId);
  };
}

function withoutPlatformKeys(event: unknown): unknown {
  if (typeof event !== 'object' || event === null) return event ?? {};
  return Object.fromEntries(Object.entries(event).filter(([key]) => !PLATFORM_KEYS.includes(key)));
}
