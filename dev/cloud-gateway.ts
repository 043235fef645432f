import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CloudTokens } from './cloud-tokens';
import {
  decodeOpenApiArguments,
  encodeGatewayRefusal,
  encodeOpenApiAnswer,
  parseMultipart,
} from './cloud-wire';
import { listenLocally, readBody, type LocalServer } from './loopback';
import type { Outcome } from './wechat-faults';
import type { WechatService } from './wechat-service';

const BODY_LIMIT = 8 * 1024 * 1024;
const API_NOT_FOUND = -604100;
const NO_PERMISSION = -604101;

type CloudApi = (service: WechatService, body: { [field: string]: unknown }) => Promise<Outcome>;

const CLOUD_APIS: { readonly [name: string]: CloudApi } = {
  'phonenumber.getPhoneNumber': (service, body) => service.phoneNumberByCloud(body),
};

/** The gateway's own refusals, in the form in which the SDK looks for them. */
interface TcbError {
  readonly code: 'INVALID_PARAM';
  readonly message: string;
}

const tcbError = (message: string): TcbError => ({ code: 'INVALID_PARAM', message });

export interface CloudGateway extends LocalServer {
  /** Value of `TCB_CONTEXT_CNFG`: how the unmodified SDK is told where its gateway is. */
  readonly contextConfig: string;
}

/**
 * The gateway behind wx-server-sdk on a free loopback port: openapi calls only; everything else that the SDK can
 * ask for (database, storage, function to function) is refused, because the product uses none of it.
 */
export async function startCloudGateway(service: WechatService, tokens: CloudTokens): Promise<CloudGateway> {
  const server = await listenLocally((request, response) => answer(service, tokens, request, response));
  // The SDK appends its own query to the address: the question mark has to be there.
  return { ...server, contextConfig: JSON.stringify({ URL: `${server.url}/admin?` }) };
}

async function answer(
  service: WechatService,
  tokens: CloudTokens,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const contentType = request.headers['content-type'] ?? '';
  const body = await readBody(request, BODY_LIMIT);
  if (!body) return sendError(response, tcbError('request body is too large'));
  if (!contentType.startsWith('multipart/form-data')) {
    return sendError(response, tcbError('the local gateway answers openapi calls only'));
  }
  const parts = parseMultipart(body, contentType);
  const action = parts['action']?.toString() ?? '';
  if (action !== 'wx.openApi') return sendError(response, tcbError(`unsupported action ${action}`));

  const token = parts['wxCloudApiToken']?.toString() ?? '';
  if (!token) return sendError(response, tcbError('missing wxCloudApiToken'));
  const call = tokens.find(token);
  if (!call) return sendError(response, tcbError('Invalid wxCloudApiToken'));

  const apiName = parts['apiName']?.toString() ?? '';
  const api = Object.hasOwn(CLOUD_APIS, apiName) ? CLOUD_APIS[apiName] : undefined;
  if (!api) return sendBytes(response, encodeGatewayRefusal(API_NOT_FOUND));
  if (!call.openapi.includes(apiName)) return sendBytes(response, encodeGatewayRefusal(NO_PERMISSION));

  const outcome = await api(service, decodeOpenApiArguments(parts['requestData'] ?? Buffer.alloc(0)));
  switch (outcome.kind) {
    case 'json':
      return sendBytes(response, encodeOpenApiAnswer(outcome.body));
    case 'nonsense':
      return sendBytes(response, encodeOpenApiAnswer('{"errcode": 0, oops'));
    case 'html502':
      response.writeHead(502, { 'content-type': 'text/html' }).end('<html><h1>502 Bad Gateway</h1></html>');
      return;
    case 'reset':
      response.socket?.resetAndDestroy();
  }
}

function sendBytes(response: ServerResponse, bytes: Uint8Array): void {
  response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(bytes);
}

function sendError(response: ServerResponse, error: TcbError): void {
  // The SDK compares this content type literally before it reads a refusal as JSON.
  response
    .writeHead(200, { 'content-type': 'application/json; charset=utf-8' })
    .end(JSON.stringify({ ...error, requestId: randomUUID() }));
}
