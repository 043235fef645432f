import { listOperations, resolveComponent, type OpenApi } from '../../openapi-wx/tools/openapi';

/** The one example that the contract has for an operation's answer; throws where there is none. */
export function documentedExample(openapi: OpenApi, operationId: string, status: number): unknown {
  const found = listOperations(openapi).find(({ operation }) => operation.operationId === operationId);
  const response = found?.operation.responses[String(status)];
  const media =
    response && resolveComponent(openapi.components?.responses, response).content?.['application/json'];
  if (media?.example === undefined) throw new Error(`${operationId} ${status} has no example`);
  return media.example;
}
