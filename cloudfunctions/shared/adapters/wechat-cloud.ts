import cloud from 'wx-server-sdk';

import { ok, refuse, type Result } from '../../../domain/result';
import { describe, log } from '../log';
import type { WeChat } from '../ports/wechat';
import { BUSY, phoneOf, refusalOfErrcode } from './wechat-errors';

// the SDK types this symbol apart from the string that init takes
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string });

const BUDGET_MS = 5_000;

/** What the platform says about the current call. Empty outside a call that a mini-program made. */
export interface WeChatContext {
  readonly openid: string;
  readonly source: string;
  readonly env: string;
}

/**
 * Reads the platform's word on the caller from the environment: synchronously and first thing in `main`, because the
 * environment belongs to the next call as soon as this one waits. `String`: the SDK turns all-digit values into numbers.
 */
export function readWeChatContext(): WeChatContext {
  const context = cloud.getWXContext() as { OPENID?: unknown; SOURCE?: unknown; ENV?: unknown };
  const text = (value: unknown) => (value === undefined || value === null ? '' : String(value));
  return { openid: text(context.OPENID), source: text(context.SOURCE), env: text(context.ENV) };
}

/** The WeChat port by cloud call: no secret needed, the platform knows the mini-program. */
export function wechatCloud(appid: string): WeChat {
  return {
    // auth.code2Session has no cloud call, and nobody needs it where the openid is given
    openidOf: () => Promise.resolve(refuse('WECHAT_CODE_INVALID')),
    phoneOf: (code, openid) => phoneNumber(appid, code, openid),
  };
}

interface PhoneAnswer {
  readonly phoneInfo?: {
    readonly purePhoneNumber: string;
    readonly countryCode: string | number;
    readonly watermark?: { readonly appid?: string };
  };
}

async function phoneNumber(appid: string, code: string, openid: string): Promise<Result<string>> {
  const ask = async (): Promise<PhoneAnswer | number> => {
    try {
      return (await cloud.openapi.phonenumber.getPhoneNumber({ code, openid })) as PhoneAnswer;
    } catch (error) {
      const errCode = (error as { errCode?: unknown }).errCode;
      // the SDK's own failures have six digits and mean that WeChat was not reached
      if (typeof errCode === 'number' && errCode > -100_000) return errCode;
      throw error;
    }
  };
  try {
    return await withinBudget(async () => {
      const first = await ask();
      const answer = first === BUSY ? await ask() : first;
      if (typeof answer === 'number') return refusalOfErrcode('phonenumber.getPhoneNumber', answer);
      if (!answer.phoneInfo || answer.phoneInfo.watermark?.appid !== appid) {
        throw new Error('phonenumber.getPhoneNumber: no phone or a foreign watermark');
      }
      return ok(phoneOf(answer.phoneInfo));
    });
  } catch (error) {
    log('error', 'wechat.unavailable', { api: 'phonenumber.getPhoneNumber', ...describe(error) });
    return refuse('WECHAT_UNAVAILABLE');
  }
}

async function withinBudget<T>(act: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('WeChat took too long')), BUDGET_MS);
  });
  try {
    return await Promise.race([act(), late]);
  } finally {
    clearTimeout(timer);
  }
}
