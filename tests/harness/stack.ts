import { askerOf, succeeded, type Answer, type Asked } from './ask';
import { operatorOf } from './operator';
import { peopleAt, type Person } from './people';

/** Somebody of the stand-in for WeChat. */
export interface NamedPerson extends Person {
  readonly name: string;
}

/** What a test does to the running product, as people outside would: over HTTP, and through the stand-in for WeChat. */
export function stackAt(url: string, pocketBaseUrl: string, superuserToken: string) {
  const ask = askerOf(url);
  const post = (path: string, asked?: Asked): Promise<Answer> => ask('POST', path, asked);

  const dev = async (path: string, body?: object): Promise<Answer['body']> =>
    (await succeeded(`stand-in ${path}`, ask(body ? 'POST' : 'GET', `/__dev/${path}`, { body }))).body;

  const loginCode = async (user: string): Promise<string> => (await dev('wechat/login-code', { user })).code;

  return {
    url,
    pocketBaseUrl,
    ask,
    /** An operation, or anything else that is asked by POST. */
    post,
    ...operatorOf(pocketBaseUrl, superuserToken),
    ...peopleAt(ask),

    loginCode,
    phoneCode: async (user: string, phone: string): Promise<string> =>
      (await dev('wechat/phone-code', { user, phone })).code,
    openidOf: async (user: string): Promise<string> => (await dev(`users/${user}`)).openid,
    /** The next `times` calls of this WeChat API behave so. */
    fault: (api: string, mode: string, times = 1) => dev('wechat/fault', { api, mode, times }),

    /** Signs a person in over HTTP, registering them at their first visit. */
    async signIn(name: string): Promise<NamedPerson> {
      const login = post('/pb/api/wechat/login', { body: { users_wx_code: await loginCode(name) } });
      const { body } = await succeeded(`sign-in of ${name}`, login);
      return { name, openid: body.data.user.openid, token: body.token };
    },

    /** `wx.cloud.callFunction` as this person; without a name, a call that the platform vouches for nobody in. */
    async callFunction(name: string, event: object, user?: string): Promise<Answer['body']> {
      const headers = user === undefined ? undefined : { 'x-dev-user': user };
      return (await post(`/__dev/cloud/call/${name}`, { body: event, ...(headers && { headers }) })).body;
    },
  };
}

export type Stack = ReturnType<typeof stackAt>;
