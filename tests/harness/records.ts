import type { Answer, Ask } from './ask';

type Token = string | undefined;

/** An item of a batch. */
export interface BatchItem {
  readonly method: 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly body?: unknown;
  readonly headers?: { readonly [name: string]: string };
}

/** Records of one table by PocketBase's own API, at the database or through the server. */
export function recordsOf({ ask }: { readonly ask: Ask }, table: string) {
  const path = `/api/collections/${table}/records`;
  return {
    path,
    create: (token: Token, body: object): Promise<Answer> => ask('POST', path, { token, body }),
    list: (token: Token, query = ''): Promise<Answer> => ask('GET', `${path}${query}`, { token }),
    view: (token: Token, id: string): Promise<Answer> => ask('GET', `${path}/${id}`, { token }),
    change: (token: Token, id: string, body: object): Promise<Answer> =>
      ask('PATCH', `${path}/${id}`, { token, body }),
    remove: (token: Token, id: string): Promise<Answer> => ask('DELETE', `${path}/${id}`, { token }),
  };
}

/** `[status, code of the refusal]`; the code is undefined when the column is not refused. */
export const refusal = (answer: Answer, column: string): [number, string | undefined] => [
  answer.status,
  answer.body?.data?.[column]?.code,
];
