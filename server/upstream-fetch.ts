import { Agent, request } from 'undici';

/**
 * The part of fetch that the door's adapters use (a JSON text out, a JSON text back), over kept connections: the
 * platform's own fetch builds streams, headers and a body object for each call, which halves the rate of logins.
 */
export function upstreamFetch(): typeof fetch {
  const dispatcher = new Agent({ connections: 64, pipelining: 1 });
  const light = async (input: string | URL, init: RequestInit = {}) => {
    const { statusCode, body } = await request(input, {
      dispatcher,
      method: (init.method ?? 'GET') as 'GET' | 'POST',
      headers: plain(init.headers),
      body: (init.body as string | undefined) ?? null,
      ...(init.signal && { signal: init.signal }),
    });
    const text = await body.text();
    return {
      url: String(input),
      status: statusCode,
      ok: statusCode >= 200 && statusCode < 300,
      text: () => Promise.resolve(text),
      json: () => Promise.resolve(JSON.parse(text) as unknown),
    };
  };
  // only what the adapters read of a Response is there; their own code is all that calls this
  return light as unknown as typeof fetch;
}

function plain(headers: RequestInit['headers']): { [name: string]: string } {
  return headers instanceof Headers
    ? Object.fromEntries(headers)
    : { ...(headers as { [name: string]: string }) };
}
