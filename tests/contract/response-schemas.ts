import Ajv2020, { type ErrorObject, type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { listOperations, resolveComponent, type JsonSchema } from '../../openapi-wx/tools/openapi';
import { contractDocument, type DocumentName } from './documents';

const COMPONENT = '#/components/schemas/';

/**
 * Proves that an answer is what the contract says for this operation and status; throws with every difference.
 * The schemas are closed, so a field too much (somebody else's data, a token) fails as loudly as one too few.
 *
 * @param body the parsed JSON; undefined, null or '' where the contract has no content (204)
 */
export function assertMatchesContract(
  document: DocumentName,
  operationId: string,
  status: number,
  body: unknown,
): void {
  const place = `${document} ${operationId} ${status}`;
  const schema = responseSchema(document, operationId, status);
  if (schema === undefined) {
    if (body === undefined || body === null || body === '') return;
    throw new Error(`${place}: the contract has no content here, got ${excerpt(body)}`);
  }
  const validate = validator(document, place, schema);
  if (validate(body)) return;
  const differences = (validate.errors ?? []).map(describe).join('\n');
  throw new Error(`${place}: the answer differs from the contract\n${differences}\nanswer: ${excerpt(body)}`);
}

/** The schema of one documented answer, undefined when it has no content; an undocumented status throws. */
export function responseSchema(
  document: DocumentName,
  operationId: string,
  status: number,
): JsonSchema | undefined {
  const openapi = contractDocument(document);
  const found = listOperations(openapi).find(({ operation }) => operation.operationId === operationId);
  if (!found) throw new Error(`${document} has no operation ${operationId}`);
  const response = found.operation.responses[String(status)];
  if (!response) throw new Error(`${document} ${operationId} does not document status ${status}`);
  return resolveComponent(openapi.components?.responses, response).content?.['application/json']?.schema;
}

const compilers = new Map<DocumentName, Ajv2020>();
const validators = new Map<string, ValidateFunction>();

function validator(document: DocumentName, place: string, schema: JsonSchema): ValidateFunction {
  const known = validators.get(place);
  if (known) return known;
  const compiled = compiler(document).compile(withPlainReferences(schema));
  validators.set(place, compiled);
  return compiled;
}

function compiler(document: DocumentName): Ajv2020 {
  const known = compilers.get(document);
  if (known) return known;
  const schemas = Object.entries(contractDocument(document).components?.schemas ?? {});
  const ajv = addFormats(
    new Ajv2020({
      allErrors: true,
      strict: true,
      allowUnionTypes: true,
      schemas: schemas.map(([name, schema]) => ({ ...withPlainReferences(schema), $id: name })),
    }),
  );
  compilers.set(document, ajv);
  return ajv;
}

/** Each component becomes a schema of its own, known by its name. */
function withPlainReferences(schema: JsonSchema): JsonSchema {
  return JSON.parse(JSON.stringify(schema).replaceAll(COMPONENT, '')) as JsonSchema;
}

function describe({ instancePath, message, params }: ErrorObject): string {
  return `  ${instancePath || '/'} ${message ?? ''} ${JSON.stringify(params)}`;
}

function excerpt(body: unknown): string {
  return (JSON.stringify(body) ?? String(body)).slice(0, 2000);
}
