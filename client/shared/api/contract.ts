import type { operations } from '../../../generated/contract/api';
import { WIRE } from '../../../generated/contract/wire';

/** The operations of the newer contract, which the client speaks; the older documents' are for others. */
export type OperationId = keyof operations & keyof typeof WIRE;

type JsonBody<T> = T extends { content: { 'application/json': infer Body } } ? Body : never;

/** What an operation takes; `{}` where the contract has no body. */
export type RequestOf<Id extends OperationId> = operations[Id] extends { requestBody?: infer Body }
  ? JsonBody<NonNullable<Body>> & object
  : object;

/** The whole envelope of a success: `{code, msg, data}` and, where the contract has it, `token`. */
export type AnswerOf<Id extends OperationId> = operations[Id] extends { responses: { 200: infer Ok } }
  ? JsonBody<Ok>
  : never;

export type UserInfo = NonNullable<AnswerOf<'postWechatLogin'>['data']['user']>;

export const operation = (id: OperationId) => WIRE[id];
