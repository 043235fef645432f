import { isOpenid } from '../../../domain/ids';
import { refuse, type Result } from '../../../domain/result';
import type { Person } from '../../../shared/service-routes';
import type { CallContext, Operation } from '../operation';

export interface SrvQuery {
  readonly f?: string;
  readonly a?: string;
  readonly code?: string;
  readonly openid?: string;
}

/** The one function and action that the authorisation contract names. */
const KNOWN = { f: 'manulife', a: 'openid' } as const;

/**
 * Who is bound to a WeChat code (`/srv/`): a code wins over `openid`; `openid` alone is a test aid of the local
 * stand-in and refused everywhere else. Registers nobody.
 */
export const postSrv: Operation<SrvQuery, { person: Person | null }> = async (query, context) => {
  if (query.f !== KNOWN.f || query.a !== KNOWN.a) return refuse('INVALID_INPUT');
  const openid = await namedOpenid(query, context);
  return openid.ok ? context.database.srv({ openid: openid.value }) : openid;
};

async function namedOpenid({ code, openid }: SrvQuery, context: CallContext): Promise<Result<string>> {
  const text = code?.trim();
  if (text) return context.wechat.openidOf(text);
  if (context.testOpenidAllowed && isOpenid(openid)) return { ok: true, value: openid };
  return refuse('WECHAT_CODE_INVALID');
}
