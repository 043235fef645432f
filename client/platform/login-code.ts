import type { LoginCode, Platform } from './types';
import { createStandIn } from './stand-in';

/**
 * The stand-in's codes in preview builds, else the place's own.
 * The flag is inlined, so that a production bundle carries nothing of the stand-in.
 */
export function loginCodeSource(
  own: () => Promise<LoginCode>,
  tools: Pick<Platform, 'request' | 'storage'>,
): () => Promise<LoginCode> {
  if (process.env.TARO_APP_STANDIN === '1') return createStandIn(tools).loginCode;
  return own;
}
