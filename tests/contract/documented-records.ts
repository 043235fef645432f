import { resolveComponent, type JsonSchema, type OpenApi } from '../../openapi-wx/tools/openapi';

/** What the contract says about the native records of one collection. */
export interface DocumentedRecord {
  /** Name of the record's schema. */
  readonly schema: string;
  /** The operation that answers one record. */
  readonly operationId: string;
  readonly example: { readonly [column: string]: unknown };
  readonly writes: readonly ('create' | 'update' | 'delete')[];
  readonly properties: { readonly [column: string]: JsonSchema };
  readonly required: readonly string[];
  /** Whether a column that is not named is refused. */
  readonly closed: boolean;
}

const LIST = /^\/pb\/api\/collections\/([^/]+)\/records$/;

/** The records of every collection whose native paths the contract has, by the collection's name. */
export function documentedRecords(openapi: OpenApi): Map<string, DocumentedRecord> {
  const records = new Map<string, DocumentedRecord>();
  for (const [path, all] of Object.entries(openapi.paths)) {
    const table = LIST.exec(path)?.[1];
    if (table === undefined) continue;
    const one = openapi.paths[`${path}/{recordId}`];
    const response = one?.get?.responses['200'];
    if (!one?.get || !response) throw new Error(`${path}/{recordId} has no documented view`);
    const media = resolveComponent(openapi.components?.responses, response).content?.['application/json'];
    const reference = String(media?.schema.$ref);
    const { properties, required } = flat(openapi, media?.schema ?? {});
    records.set(table, {
      schema: reference.slice(reference.lastIndexOf('/') + 1),
      operationId: one.get.operationId,
      example: media?.example as DocumentedRecord['example'],
      writes: [
        ...(all.post ? (['create'] as const) : []),
        ...(one.patch ? (['update'] as const) : []),
        ...(one.delete ? (['delete'] as const) : []),
      ],
      properties,
      required,
      closed: dereferenced(openapi, media?.schema ?? {}).unevaluatedProperties === false,
    });
  }
  return records;
}

/** The schema itself where `schema` is a reference to it. */
export function dereferenced(openapi: OpenApi, schema: JsonSchema): JsonSchema {
  if (typeof schema.$ref !== 'string') return schema;
  return dereferenced(openapi, resolveComponent(openapi.components?.schemas, { $ref: schema.$ref }));
}

function flat(
  openapi: OpenApi,
  schema: JsonSchema,
): { properties: { [column: string]: JsonSchema }; required: string[] } {
  const own = dereferenced(openapi, schema);
  const parts = ((own.allOf ?? []) as JsonSchema[]).map((part) => flat(openapi, part));
  const properties = (own.properties ?? {}) as { [column: string]: JsonSchema };
  return {
    properties: Object.assign(
      {},
      ...parts.map((part) => part.properties),
      Object.fromEntries(
        Object.entries(properties).map(([name, property]) => [name, dereferenced(openapi, property)]),
      ),
    ) as { [column: string]: JsonSchema },
    required: [...parts.flatMap((part) => part.required), ...((own.required ?? []) as string[])],
  };
}
