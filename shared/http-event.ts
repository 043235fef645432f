/** A CloudBase HTTP access event: everything in it was written by the caller, so nothing in it is an identity. */
export interface HttpEvent {
  readonly path: string;
  readonly httpMethod: string;
  readonly headers: { readonly [name: string]: string | undefined };
  readonly queryStringParameters?: { readonly [name: string]: string };
  readonly requestContext?: { readonly requestId?: string; readonly sourceIp?: string };
  readonly body?: string;
  readonly isBase64Encoded?: boolean;
}

export interface HttpResponse {
  readonly statusCode: number;
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
}

/** Header names come in any case from the gateway. */
export function header(event: HttpEvent, name: string): string | undefined {
  const direct = event.headers[name];
  if (direct !== undefined) return direct;
  for (const [key, value] of Object.entries(event.headers)) {
    if (key.toLowerCase() === name) return value;
  }
  return undefined;
}
