import { platform } from '..';
import { createStandIn } from '../stand-in';
import type { WechatRefusal } from '../wechat-refusal';

export type PlayedPhone =
  { readonly ok: true; readonly code: string } | { readonly ok: false; readonly reason: WechatRefusal };

/** The number WeChat would offer; empty when the stand-in does not answer, and then one can be typed. */
export const usualPhone = async (): Promise<string> => (await createStandIn(platform).phone()) ?? '';

/** The single-use code that WeChat would give for this number. */
export async function phoneCode(phone: string): Promise<PlayedPhone> {
  const code = await createStandIn(platform).phoneCode(phone);
  if (code !== undefined) return { ok: true, code };
  return { ok: false, reason: (await platform.connection.isLost()) ? 'network' : 'failed' };
}
