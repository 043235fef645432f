import type { IncomingMessage, ServerResponse } from 'node:http';
import { failure } from '../shared/envelope';
import { ERRORS } from '../domain/errors';
import type { Refusal } from '../domain/result';
import { CallFunctionError } from './call-function-error';
import { DevRefusal } from './dev-refusal';
import { DEV_ROUTES, type DevParts, type DevRequest, type DevRoute } from './dev-routes';
import { isLocalRequest, parseJsonObject, readBody } from './loopback';

/** Room for the largest event a function takes; the runtime itself refuses what is above its own limit. */
const BODY_LIMIT = 8 * 1024 * 1024;

/**
 * The handler of `/__dev/*`: the stand-in for WeChat that the H5 preview and the tests drive. Answers JSON only:
 * what the route gives, or the product's envelope for a refusal. False when the path is not its own.
 */
export function createDevRouter(
  parts: DevParts | Promise<DevParts>,
): (request: IncomingMessage, response: ServerResponse) => Promise<boolean> {
  return async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith('/__dev/')) return false;
    try {
      sendJson(response, 200, await dispatch(await parts, pathname, request, response));
    } catch (error) {
      if (error instanceof DevRefusal) sendRefusal(response, error.refusal);
      // The call reached the functions' platform and was refused there: an answer, not a failure of this route.
      else if (error instanceof CallFunctionError) {
        sendJson(response, 200, { errCode: error.errCode, errMsg: error.errMsg });
      } else throw error;
    }
    return true;
  };
}

async function dispatch(
  parts: DevParts,
  pathname: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<object> {
  if (!isLocalRequest(request)) throw new DevRefusal({ code: 'FORBIDDEN' });
  const [route, argument] = findRoute(pathname);
  if (request.method !== route.method) {
    response.setHeader('allow', route.method);
    throw new DevRefusal({ code: 'METHOD_NOT_ALLOWED' });
  }
  const body = route.method === 'POST' ? await readJsonObject(request) : {};
  return route.answer(parts, { argument, headers: request.headers, body });
}

function findRoute(pathname: string): [DevRoute, string] {
  for (const route of DEV_ROUTES) {
    const match = route.path.exec(pathname);
    if (match) return [route, match[1] ?? ''];
  }
  throw new DevRefusal({ code: 'NOT_FOUND' });
}

async function readJsonObject(request: IncomingMessage): Promise<DevRequest['body']> {
  const body = await readBody(request, BODY_LIMIT);
  if (!body) throw new DevRefusal({ code: 'PAYLOAD_TOO_LARGE' });
  if (body.length === 0) return {};
  const fields = parseJsonObject(body);
  if (!fields) throw new DevRefusal({ code: 'INVALID_JSON' });
  return fields;
}

function sendRefusal(response: ServerResponse, refusal: Refusal): void {
  const requestId = String(response.getHeader('x-request-id') ?? '');
  sendJson(response, ERRORS[refusal.code].status, failure(refusal, requestId));
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
    .end(JSON.stringify(body));
}
