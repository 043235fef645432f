import { randomBytes } from 'node:crypto';
import { AccessTokens } from './wechat-access-tokens';
import { Faults, type Outcome, type WechatJson } from './wechat-faults';
import { OneTimeCodes } from './one-time-codes';

export interface WechatServiceOptions {
  readonly appid: string;
  readonly secret: string;
  /** Clock in ms; tests move it. */
  readonly now?: () => number;
  /** Delay of the fault `slow` in ms. */
  readonly slowMs?: number;
}

/**
 * What WeChat knows and decides, without a wire: codes, tokens, quotas on demand. The HTTP API and the cloud
 * gateway are two doors to this one place, so a code used at one is used at the other.
 */
export class WechatService {
  readonly faults: Faults;
  readonly loginCodes: OneTimeCodes<{ readonly openid: string }>;
  readonly phoneCodes: OneTimeCodes<{ readonly openid: string; readonly phone: string }>;
  readonly appid: string;
  readonly #secret: string;
  readonly #tokens: AccessTokens;
  readonly #now: () => number;
  #phoneAnswers = 0;

  constructor(options: WechatServiceOptions) {
    this.appid = options.appid;
    this.#secret = options.secret;
    this.#now = options.now ?? Date.now;
    this.faults = new Faults(options.slowMs);
    this.#tokens = new AccessTokens(this.#now);
    this.loginCodes = new OneTimeCodes(() => `0${randomBytes(23).toString('base64url')}`, this.#now);
    this.phoneCodes = new OneTimeCodes(() => randomBytes(32).toString('hex'), this.#now);
  }

  /** code2Session: no `errcode` on success, as WeChat answers. */
  session(query: { appid: string; secret: string; code: string; grantType: string }): Promise<Outcome> {
    return this.faults.play('jscode2session', (spend) => {
      const refusal = this.#checkApp(query.appid, query.secret);
      if (refusal) return refusal;
      if (!query.code) return { errcode: 41008, errmsg: 'missing code' };
      if (query.grantType !== 'authorization_code') return { errcode: 40002, errmsg: 'invalid grant_type' };
      const code = this.loginCodes.look(query.code);
      if (code.state === 'used') return { errcode: 40163, errmsg: 'code been used' };
      if (code.state !== 'fresh') return { errcode: 40029, errmsg: 'invalid code' };
      if (spend) this.loginCodes.spend(query.code);
      return { session_key: randomBytes(16).toString('base64'), openid: code.value.openid };
    });
  }

  stableToken(body: { [field: string]: unknown }): Promise<Outcome> {
    return this.faults.play('stable_token', () => {
      if (body['grant_type'] !== 'client_credential') return { errcode: 40002, errmsg: 'invalid grant_type' };
      const refusal = this.#checkApp(body['appid'], body['secret']);
      return refusal ?? this.#tokens.issue(body['force_refresh'] === true);
    });
  }

  /** getuserphonenumber over HTTPS: the access token speaks for the whole mini-program. */
  phoneNumberByToken(accessToken: string, body: { [field: string]: unknown }): Promise<Outcome> {
    return this.faults.play('getuserphonenumber', (spend) => {
      if (!accessToken) return { errcode: 41001, errmsg: 'access_token missing' };
      const state = this.#tokens.state(accessToken);
      if (state === 'expired') return { errcode: 42001, errmsg: 'access_token expired' };
      if (state === 'invalid') {
        return { errcode: 40001, errmsg: 'invalid credential, access_token is invalid or not latest' };
      }
      return this.#phoneNumber(body['code'], body['openid'], spend);
    });
  }

  /** phonenumber.getPhoneNumber as a cloud call: the gateway has checked whose call it is. */
  phoneNumberByCloud(body: { [field: string]: unknown }): Promise<Outcome> {
    return this.faults.play('getuserphonenumber', (spend) =>
      this.#phoneNumber(body['code'], body['openid'], spend),
    );
  }

  #phoneNumber(code: unknown, openid: unknown, spend: boolean): WechatJson {
    const invalid = { errcode: 40029, errmsg: 'invalid code' };
    if (typeof code !== 'string') return invalid;
    const found = this.phoneCodes.look(code);
    if (found.state !== 'fresh') return invalid;
    if (openid !== undefined && openid !== found.value.openid) return invalid;
    if (spend) this.phoneCodes.spend(code);
    this.#phoneAnswers += 1;
    return {
      errcode: 0,
      errmsg: 'ok',
      phone_info: {
        phoneNumber: found.value.phone,
        purePhoneNumber: found.value.phone,
        // WeChat sends a number here and sometimes a string: callers have to take both.
        countryCode: this.#phoneAnswers % 2 === 1 ? 86 : '86',
        watermark: { timestamp: Math.floor(this.#now() / 1000), appid: this.appid },
      },
    };
  }

  #checkApp(appid: unknown, secret: unknown): WechatJson | undefined {
    if (!appid) return { errcode: 41002, errmsg: 'appid missing' };
    if (appid !== this.appid) return { errcode: 40013, errmsg: 'invalid appid' };
    if (!secret) return { errcode: 41004, errmsg: 'appsecret missing' };
    if (secret !== this.#secret) return { errcode: 40125, errmsg: 'invalid appsecret' };
    return undefined;
  }
}
