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

/** Of these one function serves every operation below `/pb/api/<function>/<action>`: its event says which. */
const WITH_ACTIONS: ReadonlySet<string> = new Set(['cart', 'order', 'product', 'document', 'dict']);

/** The function and the event that stand for an operation; undefined where only HTTPS leads there. */
function asFunction({ operationId, body }: Outgoing): { name: string; event: object } | undefined {
  const own = FUNCTIONS[operationId];
  if (own !== undefined) return { name: own.name, event: own.identityOnly ? {} : body };
  const [name = '', action] = operation(operationId).path.split('/').slice(-2);
  return WITH_ACTIONS.has(name) ? { name, event: { ...body, action } } : undefined;
}

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
    const fn = asFunction(outgoing);
    return fn === undefined ? https(outgoing) : callFunction(fn.name, fn.event, BUDGET_MS.client);
  };
}
