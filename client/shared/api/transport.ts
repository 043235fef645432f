import { BUDGET_MS } from '../../../domain/time-budgets';
import type { Reply } from '../../platform/http';
import type { Platform } from '../../platform/types';
import { operation, type OperationId } from './contract';

interface Outgoing {
  readonly operationId: OperationId;
  readonly body: object;
  readonly token?: string;
}

/** Carries one call and brings the answer back. Knows nothing of sessions. */
export type Transport = (outgoing: Outgoing) => Promise<Reply>;

/** Operations that are cloud functions of their own. WeChat tells them who calls: they need neither code nor token. */
const FUNCTIONS: Partial<Record<OperationId, { name: string; identityOnly: boolean }>> = {
  postWechatLogin: { name: 'login', identityOnly: true },
  postSystemRefreshToken: { name: 'refresh', identityOnly: true },
  postWechatProfile: { name: 'profile', identityOnly: false },
};

/** HTTPS POST to the contract's path below `base`; an empty base is the page's own origin. */
export function httpsTransport(request: Platform['request'], base: string): Transport {
  return ({ operationId, body, token }) =>
    request({
      url: base + operation(operationId).path,
      headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
      body,
      timeoutMs: BUDGET_MS.client,
    });
}

/** Cloud functions where an operation is one, HTTPS for the rest. */
export function cloudTransport(callFunction: Platform['callFunction'], https: Transport): Transport {
  return (outgoing) => {
    const fn = FUNCTIONS[outgoing.operationId];
    if (fn === undefined) return https(outgoing);
    return callFunction(fn.name, fn.identityOnly ? {} : outgoing.body, BUDGET_MS.client);
  };
}
