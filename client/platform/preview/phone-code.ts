import { platform } from '..';
import { createStandIn, standInUser, STAND_IN_USERS } from '../stand-in';
import type { WechatRefusal } from '../wechat-refusal';

export type PlayedPhone =
  { readonly ok: true; readonly code: string } | { readonly ok: false; readonly reason: WechatRefusal };

/** A number of their own for each demo customer: a number can belong to one person only. */
export const usualPhone = (): string => `1380013800${STAND_IN_USERS.indexOf(standInUser(platform.storage))}`;

/** The single-use code that WeChat would give for this number. */
export async function phoneCode(phone: string): Promise<PlayedPhone> {
  const code = await createStandIn(platform).phoneCode(phone);
  return code === undefined ? { ok: false, reason: 'failed' } : { ok: true, code };
}
