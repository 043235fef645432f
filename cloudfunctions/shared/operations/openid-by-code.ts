import { ok, refuse, type Result } from '../../../domain/result';
import type { CallContext } from '../operation';

/** The openid that WeChat vouches for: the platform's own word, or a fresh login code exchanged with WeChat. */
export async function openidByCode(
  code: string | null | undefined,
  { caller, wechat }: CallContext,
): Promise<Result<string>> {
  if (caller.kind === 'wechat') return ok(caller.openid);
  const text = code?.trim();
  return text ? wechat.openidOf(text) : refuse('UNAUTHENTICATED');
}
