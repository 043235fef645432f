import type { HttpEvent, HttpResponse } from '../shared/http-event';
import type { FunctionRuntime } from './function-runtime';

/**
 * CloudBase HTTP access with path pass-through, for the function `http`: the server's event completed to the
 * platform's shape, without an identity. Throws when the function breaks or answers anything but an HTTP response.
 */
export async function throughHttpAccess(runtime: FunctionRuntime, event: HttpEvent): Promise<HttpResponse> {
  const answer = await runtime.invokeHttp('http', {
    ...event,
    queryStringParameters: event.queryStringParameters ?? {},
    // On the platform these are numbers of the cloud account, never of the caller.
    requestContext: { ...event.requestContext, envId: 'local', appId: 0, uin: 0 },
  });
  if (!isHttpResponse(answer)) throw new Error('the function http gave no HTTP response');
  return answer;
}

function isHttpResponse(value: unknown): value is HttpResponse {
  if (typeof value !== 'object' || value === null) return false;
  const { statusCode, headers, body } = value as { [field: string]: unknown };
  return (
    Number.isInteger(statusCode) &&
    typeof headers === 'object' &&
    headers !== null &&
    typeof body === 'string'
  );
}
