export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // a test reads whatever the wire carries; asserting on it is the point
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
  readonly text: string;
}

export interface Asked {
  readonly token?: string | undefined;
  /** An object is sent as JSON; a form and a text go as they are. */
  readonly body?: unknown;
  readonly headers?: { readonly [name: string]: string };
}

export type Ask = (method: string, path: string, asked?: Asked) => Promise<Answer>;

/** One HTTP request to whatever lives at `url`; no answer is an error. `usual` makes headers for every request. */
export function askerOf(url: string, usual: () => { readonly [name: string]: string } = () => ({})): Ask {
  return async (method, path, { token, body, headers } = {}) => {
    const asIs = typeof body === 'string' || body instanceof FormData;
    const response = await fetch(url + path, {
      method,
      headers: {
        ...usual(),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && !asIs && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: asIs ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: parsed(text) };
  };
}

/** For the steps before the one under test: an answer that is no success is an error with its text. */
export async function succeeded(what: string, asking: Promise<Answer>): Promise<Answer> {
  const answer = await asking;
  if (answer.status >= 300) throw new Error(`${what}: ${answer.status} ${answer.text}`);
  return answer;
}

interface NativeError {
  readonly data?: { readonly [field: string]: unknown };
}

/** The stable code of an answer, whichever door it came through; `ok` when it is no refusal. */
export function codeOf(answer: Answer): string {
  if (answer.status < 300) return 'ok';
  if (typeof answer.body?.error === 'string') return answer.body.error;
  const items = answer.body?.data?.requests as { [index: string]: { response?: NativeError } } | undefined;
  const item = items && Object.values(items)[0]?.response;
  return nativeCode(item ?? answer.body) ?? String(item ? 404 : answer.status);
}

function nativeCode(error: NativeError): string | undefined {
  const data = error?.data ?? {};
  if (typeof data['error'] === 'string') return data['error'];
  return (Object.values(data)[0] as { code?: string } | undefined)?.code;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
