import type { TestDatabase } from './start';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // a test reads whatever the wire carries; asserting on it is the point
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
  readonly text: string;
}

interface Asked {
  readonly token?: string | undefined;
  readonly body?: unknown;
  readonly address?: string;
  readonly headers?: { readonly [name: string]: string };
}

let people = 0;
let addresses = 0;

/** An openid nobody else in this test process has, 28 characters as WeChat's. */
export const freshOpenid = (): string => `oTEST${process.pid.toString(36)}_${(people += 1)}`.padEnd(28, 'x');

/** A guest's address of its own, so that tests do not share a limit. */
export const freshAddress = (): string => `10.1.${Math.floor((addresses += 1) / 250)}.${addresses % 250}`;

/** What a test does to a database, over HTTP as the server in front does it. */
export function callerOf(database: TestDatabase) {
  const ask = async (
    method: string,
    path: string,
    { token, body, address, headers }: Asked = {},
  ): Promise<Answer> => {
    const isForm = body instanceof FormData;
    const response = await fetch(database.url + path, {
      method,
      headers: {
        'x-real-ip': address ?? freshAddress(),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: parsed(text) };
  };

  const service = (route: string, body: unknown, token: string = database.serviceToken): Promise<Answer> =>
    ask('POST', `/api/service/${route}`, { token, body });

  const operate = (method: string, path: string, body?: unknown): Promise<Answer> =>
    ask(method, path, { token: database.superuserToken, body });

  return {
    ask,
    service,
    /** What a person does in the dashboard. */
    operate,
    sql: async (query: string): Promise<unknown[][]> =>
      (await operate('POST', '/api/sql', { query })).body.rows,

    async signIn(openid: string = freshOpenid()): Promise<{ openid: string; token: string }> {
      const { status, text, body } = await service('wechat-login', { openid });
      if (status !== 200) throw new Error(`sign-in: ${status} ${text}`);
      return { openid, token: body.token };
    },

    setUser: (openid: string, columns: object): Promise<Answer> =>
      operate('PATCH', `/api/collections/tbl_auth_users/records/${openid}`, columns),

    upload: (
      token: string | undefined,
      bytes: Uint8Array = PNG,
      columns: { [name: string]: string } = {},
      name = 'picture.png',
    ) => {
      const form = new FormData();
      form.set('attachments_link', new Blob([bytes as BlobPart]), name);
      for (const [name, value] of Object.entries(columns)) form.set(name, value);
      return ask('POST', '/api/collections/tbl_attachments/records', { token, body: form });
    },
  };
}

export type Caller = ReturnType<typeof callerOf>;

/** The smallest real PNG: one transparent pixel. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A file that begins as a PNG and is as long as asked. */
export const pngOf = (bytes: number): Uint8Array => Buffer.concat([PNG, Buffer.alloc(bytes - PNG.length)]);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
