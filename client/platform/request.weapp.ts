import Taro from '@tarojs/taro';
import { parseJson } from './parse-json';
import type { HttpRequest, Reply } from './http';

/** What a call of WeChat's that never reached the server failed with. */
export function weappFailure(error: unknown): Reply {
  const message = (error as { errMsg?: string } | undefined)?.errMsg ?? '';
  return { ok: false, reason: /timed?[\s-]?out/i.test(message) ? 'timeout' : 'network' };
}

export async function weappRequest({ url, headers, body, timeoutMs }: HttpRequest): Promise<Reply> {
  try {
    const answer = await Taro.request<unknown>({
      url,
      method: 'POST',
      header: { 'content-type': 'application/json', ...headers },
      data: body,
      timeout: timeoutMs,
    });
    const answered: Record<string, string> = {};
    for (const [name, value] of Object.entries((answer.header ?? {}) as Record<string, unknown>)) {
      answered[name.toLowerCase()] = String(value);
    }
    const data = answer.data;
    return {
      ok: true,
      status: answer.statusCode,
      headers: answered,
      body: typeof data === 'string' ? parseJson(data) : data,
    };
  } catch (error) {
    return weappFailure(error);
  }
}

let cloudReady = false;

/** The function's result as an answer: a function has no HTTP status, its envelope's `code` is one. */
export async function weappCallFunction(name: string, event: object, timeoutMs: number): Promise<Reply> {
  if (!cloudReady) {
    Taro.cloud.init({ env: process.env.TARO_APP_CLOUD_ENV ?? '', traceUser: false });
    cloudReady = true;
  }
  // callFunction has no time-out of its own; a late answer is dropped.
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Reply>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, reason: 'timeout' }), timeoutMs);
  });
  const call = Taro.cloud.callFunction({ name, data: event }).then((answer): Reply => {
    const { result } = answer;
    // WeChat documents it, Taro's type lacks it.
    const { requestID } = answer as { requestID?: string };
    const status = (result as { code?: unknown } | undefined)?.code;
    return {
      ok: true,
      status: typeof status === 'number' ? status : 0,
      headers: requestID ? { 'x-request-id': requestID } : {},
      body: result,
    };
  }, weappFailure);
  try {
    return await Promise.race([call, late]);
  } finally {
    clearTimeout(timer);
  }
}
