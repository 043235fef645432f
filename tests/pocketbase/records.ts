import type { Answer, Caller } from './caller';

/** Somebody with the power of `users_auth_type`: 1 staff, 2 administrator. */
export async function signInAs(to: Caller, power: 1 | 2): Promise<{ openid: string; token: string }> {
  const person = await to.signIn();
  await to.setUser(person.openid, { users_auth_type: power });
  return person;
}

/** Records of one table, as a person with this token reaches them. */
export function recordsOf(to: Caller, table: string) {
  const path = `/api/collections/${table}/records`;
  return {
    path,
    create: (token: string | undefined, body: object): Promise<Answer> =>
      to.ask('POST', path, { token, body }),
    list: (token: string | undefined, query = ''): Promise<Answer> =>
      to.ask('GET', `${path}${query}`, { token }),
    view: (token: string | undefined, id: string): Promise<Answer> =>
      to.ask('GET', `${path}/${id}`, { token }),
    change: (token: string | undefined, id: string, body: object): Promise<Answer> =>
      to.ask('PATCH', `${path}/${id}`, { token, body }),
    remove: (token: string | undefined, id: string): Promise<Answer> =>
      to.ask('DELETE', `${path}/${id}`, { token }),
  };
}

/** `[status, code of the refusal]`; the code is undefined when the column is not refused. */
export const refusal = (answer: Answer, column: string): [number, string | undefined] => [
  answer.status,
  answer.body?.data?.[column]?.code,
];
