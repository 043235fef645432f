import { type Result } from '../../../domain/result';
import { actingFor } from '../caller';
import type { CallContext, Operation } from '../operation';
import { openidByCode } from './openid-by-code';

/**
 * A new token (`/pb/api/system/refresh-token`). A token that is still good is renewed without asking WeChat; a bad
 * one, or none, needs a fresh `users_wx_code`, which must belong to somebody registered: this registers nobody.
 */
export const postSystemRefreshToken: Operation<{ users_wx_code?: string | null }, { token: string }> = async (
  input,
  context,
) => {
  const renewed = await renewWithToken(context);
  if (renewed?.ok || renewed?.refusal.code === 'USER_DISABLED') return renewed;
  if (renewed && !hasCode(input)) return renewed;
  const openid = await openidByCode(input.users_wx_code, context);
  if (!openid.ok) return openid;
  return context.database.systemRefreshToken({ openid: openid.value });
};

const hasCode = (input: { users_wx_code?: string | null }) => Boolean(input.users_wx_code?.trim());

async function renewWithToken({ caller, database }: CallContext): Promise<Result<{ token: string }> | null> {
  return caller.kind === 'bearer' ? database.systemRefreshToken({ caller: actingFor(caller) }) : null;
}
