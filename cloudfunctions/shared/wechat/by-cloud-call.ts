import cloud from 'wx-server-sdk';

import { refuse } from '../../../domain/result';
import { askWeChat, onceMoreWhenBusy } from './budget';
import { refusalOfErrcode, vouchedPhone, type PhoneInfo } from './errors';
import type { WeChat } from './wechat';

// the SDK types this symbol apart from the string that init takes
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string });

const GET_PHONE = 'phonenumber.getPhoneNumber';

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
export function wechatByCloudCall(appid: string, budgetMs?: number): WeChat {
  return {
    // auth.code2Session has no cloud call, and nobody needs it where the openid is given
    openidOf: () => Promise.resolve(refuse('WECHAT_CODE_INVALID')),
    phoneOf: (code, openid) =>
      askWeChat(
        GET_PHONE,
        async () => {
          const answer = await onceMoreWhenBusy(
            () => getPhoneNumber(code, openid),
            ({ errcode }) => errcode,
          );
          if (answer.errcode !== undefined) return refusalOfErrcode(GET_PHONE, answer.errcode);
          return vouchedPhone(answer.phoneInfo, appid);
        },
        budgetMs,
      ),
  };
}

interface PhoneAnswer {
  readonly phoneInfo?: PhoneInfo;
  readonly errcode?: number;
}

async function getPhoneNumber(code: string, openid: string): Promise<PhoneAnswer> {
  try {
    return (await cloud.openapi.phonenumber.getPhoneNumber({ code, openid })) as PhoneAnswer;
  } catch (error) {
    const { errCode } = error as { errCode?: unknown };
    // the SDK's own failures have six digits and mean that WeChat was not reached
    if (typeof errCode === 'number' && errCode > -100_000) return { errcode: errCode };
    throw error;
  }
}
