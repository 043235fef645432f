import type { WeChatContext } from '../wechat/by-cloud-call';
import type { Caller } from '../caller';

/**
 * The caller, if the platform says that the mini-program called. The event's shape is judged first: an HTTP or timer
 * event on a warm instance would still see the last person's OPENID and SOURCE.
 */
export function identify(event: unknown, { openid, source, env }: WeChatContext): Caller | null {
  if (isForeignTrigger(event)) return null;
  const trusted = env === 'local' ? ['wx_client', 'wx_devtools', 'wx_localdebug'] : ['wx_client'];
  const first = source.split(',', 1)[0] ?? '';
  return openid !== '' && trusted.includes(first) ? { kind: 'wechat', openid } : null;
}

function isForeignTrigger(event: unknown): boolean {
  if (typeof event !== 'object' || event === null) return false;
  return 'httpMethod' in event || ('Type' in event && event.Type === 'Timer');
}
