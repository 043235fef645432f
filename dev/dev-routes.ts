import type { IncomingHttpHeaders } from 'node:http';

import { isMainlandPhone } from '../domain/phones';
import { invalidInput } from '../domain/result';
import { DevRefusal } from './dev-refusal';
import type { CallerIdentity } from './function-env';
import type { FunctionRuntime } from './function-runtime';
import type { LocalWechat } from './local-wechat';
import { FAULT_APIS, FAULT_MODES } from './wechat-faults';
import { isUserName, openidOf, phoneOf } from './wechat-users';

export interface DevRequest {
  /** The variable part of the path. */
  readonly argument: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: { readonly [field: string]: unknown };
}

export interface DevParts {
  readonly wechat: LocalWechat;
  readonly runtime: FunctionRuntime;
}

export interface DevRoute {
  readonly method: 'GET' | 'POST';
  readonly path: RegExp;
  answer(parts: DevParts, request: DevRequest): object | Promise<object>;
}

const MAX_FAULTS = 1000;
const NAME_MESSAGE = '用户名只能用 1–32 个字母、数字、下划线或连字符';

/** The stand-in's calls (docs/local-wechat.md). */
export const DEV_ROUTES: readonly DevRoute[] = [
  {
    method: 'POST',
    path: /^\/__dev\/wechat\/login-code$/,
    answer: ({ wechat }, { body }) => ({ code: wechat.loginCode(userField(body)) }),
  },
  {
    method: 'POST',
    path: /^\/__dev\/wechat\/phone-code$/,
    answer: ({ wechat }, { body }) => ({ code: wechat.phoneCode(userField(body), phoneField(body)) }),
  },
  {
    // What WeChat's sheet would offer before anybody taps.
    method: 'POST',
    path: /^\/__dev\/wechat\/phone$/,
    answer: (_parts, { body }) => ({ phone: phoneOf(userField(body)) }),
  },
  {
    method: 'GET',
    path: /^\/__dev\/users\/([^/]+)$/,
    answer: (_parts, { argument }) => ({ openid: openidOf(userName('name', argument)) }),
  },
  {
    method: 'POST',
    path: /^\/__dev\/wechat\/fault$/,
    answer: ({ wechat }, { body }) => {
      const api = oneOf('api', body['api'], FAULT_APIS);
      const times = timesField(body);
      if (times === 0) wechat.service.faults.clear(api);
      else wechat.service.faults.plan(api, oneOf('mode', body['mode'], FAULT_MODES), times);
      return {};
    },
  },
  {
    method: 'POST',
    path: /^\/__dev\/cloud\/call\/([^/]+)$/,
    answer: ({ runtime, wechat }, { argument, headers, body }) =>
      runtime.callFunction(argument, body, identityOf(headers, wechat.service.appid)),
  },
];

function identityOf(headers: IncomingHttpHeaders, appid: string): CallerIdentity | undefined {
  const name = headers['x-dev-user'];
  if (name === undefined) return undefined;
  return { openid: openidOf(userName('x-dev-user', name)), appid, clientIp: '127.0.0.1' };
}

const userField = (body: DevRequest['body']): string => userName('user', body['user']);

function userName(field: string, value: unknown): string {
  if (!isUserName(value)) throw invalid(field, NAME_MESSAGE);
  return value;
}

function phoneField(body: DevRequest['body']): string {
  const phone = body['phone'];
  if (typeof phone !== 'string' || !isMainlandPhone(phone))
    throw invalid('phone', '手机号须为 11 位数字，以 1 开头');
  return phone;
}

function timesField(body: DevRequest['body']): number {
  const times = body['times'] ?? 1;
  if (typeof times !== 'number' || !Number.isInteger(times) || times < 0 || times > MAX_FAULTS) {
    throw invalid('times', `次数须为 0–${MAX_FAULTS} 的整数`);
  }
  return times;
}

function oneOf<T extends string>(field: string, value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw invalid(field, `须为 ${allowed.join('、')} 之一`);
  return found;
}

const invalid = (field: string, message: string): DevRefusal =>
  new DevRefusal(invalidInput(field, message).refusal);
