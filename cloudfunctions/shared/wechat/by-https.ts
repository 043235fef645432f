import { ok } from '../../../domain/result';
import { accessToken } from './access-token';
import { askWeChat, onceMoreWhenBusy } from './budget';
import { refusalOfErrcode, vouchedPhone, type PhoneInfo } from './errors';
import type { WeChat } from './wechat';

export interface WeChatHttpsConfig {
  readonly appid: string;
  readonly secret: string;
  /** Default `https://api.weixin.qq.com`. */
  readonly apiBase?: string;
  /** Another budget than the product's, in ms, for tests of it. */
  readonly budgetMs?: number;
  readonly fetch?: LightFetch;
}

/** What is used of fetch: a JSON text out, a text back. */
export type LightFetch = (
  url: string,
  init: {
    readonly method?: 'GET' | 'POST';
    readonly headers?: Record<string, string>;
    readonly body?: string;
    readonly signal?: AbortSignal;
  },
) => Promise<{ readonly ok: boolean; readonly status: number; text(): Promise<string> }>;

const TOKEN_BAD = new Set([40001, 40014, 42001]);

type Json = { readonly [key: string]: unknown };

/** The WeChat port over `api.weixin.qq.com`, for the HTTP door, where the platform vouches for nobody. */
export function wechatByHttps(config: WeChatHttpsConfig): WeChat {
  const { appid, secret, budgetMs, apiBase = 'https://api.weixin.qq.com', fetch: ask = fetch } = config;

  async function call(api: string, path: string, signal: AbortSignal, body?: object): Promise<Json> {
    const post = body && {
      method: 'POST' as const,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    };
    const once = async (): Promise<Json> => {
      const response = await ask(apiBase + path, { signal, ...post });
      // WeChat answers text/plain on sns/jscode2session: never trust the content type
      const text = await response.text();
      if (!response.ok) throw new Error(`${api} answered HTTP ${response.status}`);
      const json: unknown = JSON.parse(text);
      if (typeof json !== 'object' || json === null) throw new Error(`${api} answered no object`);
      return json as Json;
    };
    return onceMoreWhenBusy(once, (json) => json.errcode);
  }

  const token = accessToken(async (signal) => {
    const json = await call('stable_token', '/cgi-bin/stable_token', signal, {
      grant_type: 'client_credential',
      appid,
      secret,
      force_refresh: false,
    });
    if (json.errcode) return refusalOfErrcode('stable_token', Number(json.errcode));
    if (typeof json.access_token !== 'string') throw new Error('stable_token answered no token');
    return ok({ value: json.access_token, seconds: Number(json.expires_in) || 0 });
  });

  return {
    openidOf: (code) =>
      askWeChat(
        'jscode2session',
        async (signal) => {
          const query = new URLSearchParams({
            appid,
            secret,
            js_code: code,
            grant_type: 'authorization_code',
          });
          const json = await call('jscode2session', `/sns/jscode2session?${query}`, signal);
          // success often carries no errcode at all; the session_key goes no further than this line
          if (json.errcode) return refusalOfErrcode('jscode2session', Number(json.errcode));
          if (typeof json.openid !== 'string' || json.openid === '') throw new Error('no openid');
          return ok(json.openid);
        },
        budgetMs,
      ),

    phoneOf: (code, openid) =>
      askWeChat(
        'getuserphonenumber',
        async (signal) => {
          for (let attempt = 0; ; attempt++) {
            const held = await token.get(signal);
            if (!held.ok) return held;
            const path = `/wxa/business/getuserphonenumber?access_token=${encodeURIComponent(held.value)}`;
            const json = await call('getuserphonenumber', path, signal, { code, openid });
            const errcode = Number(json.errcode ?? 0);
            if (TOKEN_BAD.has(errcode) && attempt === 0) {
              token.drop(held.value);
              continue;
            }
            if (errcode !== 0) return refusalOfErrcode('getuserphonenumber', errcode);
            return vouchedPhone(json.phone_info as PhoneInfo | undefined, appid);
          }
        },
        budgetMs,
      ),
  };
}
