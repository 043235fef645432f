import { ok, refuse, type Result } from '../../../domain/result';
import { describe, log } from '../log';
import type { WeChat } from '../ports/wechat';
import { BUSY, phoneOf, refusalOfErrcode } from './wechat-errors';

export interface WeChatHttpConfig {
  readonly appid: string;
  readonly secret: string;
  /** Default `https://api.weixin.qq.com`. */
  readonly apiBase?: string;
  readonly fetch?: typeof fetch;
}

/** Everything we ask WeChat for in one call, its retry included, must fit: a person is waiting. */
const BUDGET_MS = 5_000;
/** A token is fetched anew this long before WeChat ends it. */
const TOKEN_MARGIN_S = 300;
const TOKEN_BAD = new Set([40001, 40014, 42001]);

type Json = { readonly [key: string]: unknown };
interface PhoneInfo {
  readonly purePhoneNumber: string;
  readonly countryCode: string | number;
  readonly watermark?: { readonly appid?: string };
}

/** The WeChat port over `api.weixin.qq.com`, for the HTTP door, where the platform vouches for nobody. */
export function wechatHttp(config: WeChatHttpConfig): WeChat {
  const base = config.apiBase ?? 'https://api.weixin.qq.com';
  const fetcher = config.fetch ?? fetch;
  const { appid, secret } = config;

  async function ask(api: string, path: string, signal: AbortSignal, body?: object): Promise<Json> {
    const request = () =>
      fetcher(base + path, {
        signal,
        ...(body && {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
      });
    const read = async (): Promise<Json> => {
      const response = await request();
      // WeChat answers text/plain on sns/jscode2session: never trust the content type
      const text = await response.text();
      if (!response.ok) throw new Error(`${api} answered HTTP ${response.status}`);
      const json: unknown = JSON.parse(text);
      if (typeof json !== 'object' || json === null) throw new Error(`${api} answered no object`);
      return json as Json;
    };
    const first = await read();
    return first.errcode === BUSY ? read() : first;
  }

  /** Turns slow, down and nonsense into one refusal: the caller can only try again. */
  async function guarded<T>(
    api: string,
    act: (signal: AbortSignal) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    try {
      return await act(AbortSignal.timeout(BUDGET_MS));
    } catch (error) {
      log('error', 'wechat.unavailable', { api, ...describe(error) });
      return refuse('WECHAT_UNAVAILABLE');
    }
  }

  const accessToken = cachedToken(async (signal) => {
    const json = await ask('stable_token', '/cgi-bin/stable_token', signal, {
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
      guarded('jscode2session', async (signal) => {
        const query = new URLSearchParams({ appid, secret, js_code: code, grant_type: 'authorization_code' });
        const json = await ask('jscode2session', `/sns/jscode2session?${query}`, signal);
        // success often carries no errcode at all; the session_key goes no further than this line
        if (json.errcode) return refusalOfErrcode('jscode2session', Number(json.errcode));
        if (typeof json.openid !== 'string' || json.openid === '')
          throw new Error('jscode2session: no openid');
        return ok(json.openid);
      }),

    phoneOf: (code, openid) =>
      guarded('getuserphonenumber', async (signal) => {
        for (let attempt = 0; ; attempt++) {
          const token = await accessToken.get(signal);
          if (!token.ok) return token;
          const path = `/wxa/business/getuserphonenumber?access_token=${encodeURIComponent(token.value)}`;
          const json = await ask('getuserphonenumber', path, signal, { code, openid });
          const errcode = Number(json.errcode ?? 0);
          if (TOKEN_BAD.has(errcode) && attempt === 0) {
            accessToken.drop(token.value);
            continue;
          }
          if (errcode !== 0) return refusalOfErrcode('getuserphonenumber', errcode);
          const info = json.phone_info as PhoneInfo;
          if (info.watermark?.appid !== appid) throw new Error('getuserphonenumber: foreign watermark');
          return ok(phoneOf(info));
        }
      }),
  };
}

type TokenSource = (signal: AbortSignal) => Promise<Result<{ value: string; seconds: number }>>;

/** One token per instance, fetched by one caller at a time, dropped when WeChat calls it bad. */
function cachedToken(fetchToken: TokenSource) {
  let held: { value: string; until: number } | null = null;
  let pending: Promise<Result<string>> | null = null;
  const refill = async (signal: AbortSignal): Promise<Result<string>> => {
    const fresh = await fetchToken(signal);
    if (!fresh.ok) return fresh;
    const { value, seconds } = fresh.value;
    held = { value, until: Date.now() + Math.max(60, seconds - TOKEN_MARGIN_S) * 1000 };
    return ok(value);
  };
  return {
    get(signal: AbortSignal): Promise<Result<string>> {
      if (held && held.until > Date.now()) return Promise.resolve(ok(held.value));
      pending ??= refill(signal).finally(() => {
        pending = null;
      });
      return pending;
    },
    drop(value: string): void {
      if (held?.value === value) held = null;
    },
  };
}
