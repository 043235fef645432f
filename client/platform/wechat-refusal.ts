/**
 * Why WeChat did not give what a button asked for.
 * `denied`: the person said no. `privacy`: they have not agreed to the privacy guide. `quota`: the paid calls are used up.
 * `undeclared`: the privacy guide in the back office does not name it (a mistake of the release). `network`: there is none. `failed`: anything else.
 */
export type WechatRefusal = 'denied' | 'privacy' | 'quota' | 'undeclared' | 'network' | 'failed';

const BY_NUMBER: Readonly<Record<number, WechatRefusal>> = {
  104: 'privacy',
  112: 'undeclared',
  1400001: 'quota',
};

/** Older base libraries say it in words only. */
const BY_WORDS: readonly (readonly [RegExp, WechatRefusal])[] = [
  [/1400001/, 'quota'],
  [/not declared in the privacy/i, 'undeclared'],
  [/privacy permission|privacy.*not authorized/i, 'privacy'],
  [/deny|denied|cancel|reject/i, 'denied'],
];

/** Reads the `detail` of a button's event, or what a call of WeChat's failed with. */
export function wechatRefusal(detail: unknown): WechatRefusal {
  const { errno, errMsg } = (detail ?? {}) as { errno?: unknown; errMsg?: unknown };
  const known = BY_NUMBER[Number(errno)];
  if (known !== undefined) return known;
  const words = typeof errMsg === 'string' ? errMsg : '';
  return BY_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'failed';
}
