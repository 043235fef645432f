import { bridge } from './program';

interface RequestOptions {
  readonly url: string;
  readonly method?: string;
  readonly header?: Record<string, string>;
  readonly data?: unknown;
  readonly timeout?: number;
}

/** As wx.request: JSON is parsed, any HTTP status is a success, only no answer at all is a failure. */
export async function request({ url, method = 'GET', header = {}, data, timeout = 60_000 }: RequestOptions) {
  const late = new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject({ errMsg: 'request:fail timeout' }), timeout);
  });
  const answer = await Promise.race([bridge.request(url, method, header, data), late]);
  let body: unknown = answer.text;
  try {
    body = JSON.parse(answer.text);
  } catch {
    // Text stays text, as in WeChat.
  }
  return { statusCode: answer.statusCode, header: answer.header, data: body };
}

/** As wx.cloud.callFunction: resolves with `result` and `requestID`, rejects with `errCode` and `errMsg`. */
export async function callFunction({ name, data }: { name: string; data?: unknown }) {
  const answer = await bridge.callFunction(name, data ?? {});
  if ('errCode' in answer) throw answer;
  return answer;
}
