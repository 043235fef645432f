/** What a test does to the running stack, as people outside would: over HTTP, and through the stand-in for WeChat. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // a test reads whatever the wire carries; asserting on it is the point
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
  readonly text: string;
}

export interface Ask {
  readonly method?: string;
  /** An object is sent as JSON, a string as it is. */
  readonly body?: unknown;
  readonly token?: string | undefined;
  readonly headers?: { readonly [name: string]: string };
}

export interface Person {
  readonly name: string;
  readonly openid: string;
  readonly token: string;
}

export function stackAt(url: string, pocketBaseUrl: string, superuserToken: string) {
  const ask = async (
    path: string,
    { method = 'POST', body, token, headers = {} }: Ask = {},
  ): Promise<Answer> => {
    const response = await fetch(new URL(path, url), {
      method,
      headers: {
        ...(typeof body === 'object' && { 'content-type': 'application/json' }),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: parsed(text) };
  };

  const dev = async (path: string, body?: object): Promise<Answer['body']> => {
    const answer = await ask(`/__dev/${path}`, body === undefined ? { method: 'GET' } : { body });
    if (answer.status !== 200) throw new Error(`stand-in ${path}: ${answer.status} ${answer.text}`);
    return answer.body;
  };

  const loginCode = async (user: string): Promise<string> => (await dev('wechat/login-code', { user })).code;
  const phoneCode = async (user: string, phone: string): Promise<string> =>
    (await dev('wechat/phone-code', { user, phone })).code;
  const openidOf = async (user: string): Promise<string> => (await dev(`users/${user}`)).openid;

  return {
    url,
    pocketBaseUrl,
    ask,
    loginCode,
    phoneCode,
    openidOf,
    fault: (api: string, mode: string, times = 1) => dev('wechat/fault', { api, mode, times }),

    /** Signs a person in over HTTP, registering them at their first visit. */
    async signIn(name: string): Promise<Person> {
      const answer = await ask('/pb/api/wechat/login', { body: { users_wx_code: await loginCode(name) } });
      if (answer.status !== 200) throw new Error(`sign-in of ${name}: ${answer.status} ${answer.text}`);
      return { name, openid: answer.body.data.user.openid, token: answer.body.token };
    },

    /** `wx.cloud.callFunction` as this person; without a name, a call that the platform vouches for nobody in. */
    async callFunction(name: string, event: object, user?: string): Promise<Answer['body']> {
      const answer = await ask(`/__dev/cloud/call/${name}`, {
        body: event,
        headers: user === undefined ? {} : { 'x-dev-user': user },
      });
      return answer.body;
    },

    /** What an operator does in the dashboard. */
    async operate(method: string, path: string, body?: object): Promise<Answer['body']> {
      const response = await fetch(pocketBaseUrl + path, {
        method,
        headers: { authorization: superuserToken, 'content-type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      if (!response.ok) throw new Error(`operator ${method} ${path}: ${response.status} ${text}`);
      return parsed(text);
    },

    async disable(openid: string): Promise<void> {
      await this.operate('PATCH', `/api/collections/tbl_auth_users/records/${openid}`, { users_status: 1 });
    },

    /** Uploads a real picture as this person and answers its `attachments_id`. */
    async upload(
      token: string,
      bytes: Uint8Array<ArrayBuffer> = PNG,
      filename = 'picture.png',
    ): Promise<string> {
      const form = new FormData();
      form.set('attachments_link', new Blob([bytes]), filename);
      const response = await fetch(`${url}/pb/api/collections/tbl_attachments/records`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}` },
        body: form,
      });
      const record = (await response.json()) as { attachments_id: string };
      if (!response.ok) throw new Error(`upload: ${response.status} ${JSON.stringify(record)}`);
      return record.attachments_id;
    },
  };
}

export type Stack = ReturnType<typeof stackAt>;

/** The smallest real PNG: one transparent pixel. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A name nobody else in this run has: tests share one stack and must not share people. */
export function freshName(prefix: string): string {
  counter += 1;
  return `${prefix}-${process.pid.toString(36)}-${Date.now().toString(36)}-${counter}`.slice(0, 32);
}
let counter = 0;

/** A phone number nobody else in this run has. */
export function freshPhone(): string {
  counter += 1;
  const digits = String((process.pid % 1000) * 100_000 + (Date.now() % 1000) * 100 + (counter % 100));
  return `139${digits.padStart(8, '0').slice(-8)}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
