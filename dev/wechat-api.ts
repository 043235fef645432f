import type { IncomingMessage, ServerResponse } from 'node:http';
import { listenLocally, parseJsonObject, readBody, type LocalServer } from './loopback';
import type { Outcome } from './wechat-faults';
import type { WechatService } from './wechat-service';

const BODY_LIMIT = 1024 * 1024;
const JSON_TYPE = 'application/json; charset=UTF-8';

interface Route {
  readonly method: 'GET' | 'POST';
  /** WeChat answers code2Session as text; a client that trusts the content type fails on it. */
  readonly contentType: string;
  answer(
    service: WechatService,
    query: URLSearchParams,
    body: { [field: string]: unknown },
  ): Promise<Outcome>;
}

const ROUTES: { readonly [path: string]: Route } = {
  '/sns/jscode2session': {
    method: 'GET',
    contentType: 'text/plain',
    answer: (service, query) =>
      service.session({
        appid: query.get('appid') ?? '',
        secret: query.get('secret') ?? '',
        code: query.get('js_code') ?? '',
        grantType: query.get('grant_type') ?? '',
      }),
  },
  '/cgi-bin/stable_token': {
    method: 'POST',
    contentType: JSON_TYPE,
    answer: (service, _query, body) => service.stableToken(body),
  },
  '/wxa/business/getuserphonenumber': {
    method: 'POST',
    contentType: JSON_TYPE,
    answer: (service, query, body) => service.phoneNumberByToken(query.get('access_token') ?? '', body),
  },
};

/**
 * The part of `https://api.weixin.qq.com` that the product calls, on a free loopback port. Errors are WeChat's own:
 * HTTP 200 with `errcode` (developers.weixin.qq.com, each API's page).
 */
export function startWechatApi(service: WechatService): Promise<LocalServer> {
  return listenLocally((request, response) => answer(service, request, response));
}

async function answer(
  service: WechatService,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const route = Object.hasOwn(ROUTES, url.pathname) ? ROUTES[url.pathname] : undefined;
  const send = (outcome: Outcome): void => sendOutcome(response, outcome, route?.contentType ?? JSON_TYPE);
  const refuse = (errcode: number, errmsg: string): void => send({ kind: 'json', body: { errcode, errmsg } });

  const body = await readBody(request, BODY_LIMIT);
  if (!route) return refuse(40066, 'invalid url');
  if (request.method !== route.method) {
    return route.method === 'GET'
      ? refuse(43001, 'require GET method')
      : refuse(43002, 'require POST method');
  }
  const fields = route.method === 'GET' ? {} : body && parseJsonObject(body);
  if (!fields) return refuse(47001, 'data format error');
  send(await route.answer(service, url.searchParams, fields));
}

function sendOutcome(response: ServerResponse, outcome: Outcome, contentType: string): void {
  switch (outcome.kind) {
    case 'json':
      response.writeHead(200, { 'content-type': contentType }).end(JSON.stringify(outcome.body));
      return;
    case 'nonsense':
      response.writeHead(200, { 'content-type': contentType }).end('{"errcode": 0, oops');
      return;
    case 'html502':
      response.writeHead(502, { 'content-type': 'text/html' }).end('<html><h1>502 Bad Gateway</h1></html>');
      return;
    case 'reset':
      response.socket?.resetAndDestroy();
  }
}
