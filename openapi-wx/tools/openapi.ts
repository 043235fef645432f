/** The parts of a bundled OpenAPI 3.1 document that our generators read. */
export interface OpenApi {
  readonly openapi: string;
  readonly paths: { readonly [path: string]: PathItem };
  readonly components?: {
    readonly schemas?: { readonly [name: string]: JsonSchema };
    readonly requestBodies?: { readonly [name: string]: RequestBody };
    readonly responses?: { readonly [name: string]: Response };
  };
  readonly servers?: readonly { readonly url: string; readonly description?: string }[];
}

export type PathItem = { readonly [method in Method]?: Operation };

export interface Operation {
  readonly operationId: string;
  readonly security: readonly { readonly [scheme: string]: readonly string[] }[];
  readonly requestBody?: RequestBody | Reference;
  readonly responses: { readonly [status: string]: Response | Reference };
  /** Our own extension: the largest body in bytes that the door reads for this operation. */
  readonly 'x-max-body-bytes'?: number;
}

export interface RequestBody {
  readonly required?: boolean;
  readonly content: { readonly [mediaType: string]: MediaType };
}

export interface Response {
  readonly headers?: { readonly [name: string]: object };
  readonly content?: { readonly [mediaType: string]: MediaType };
}

export interface MediaType {
  readonly schema: JsonSchema;
  readonly example?: unknown;
  readonly examples?: { readonly [name: string]: object };
}

export interface Reference {
  readonly $ref: string;
}

export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

export const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
export type Method = (typeof METHODS)[number];

/** Every operation of a bundled document, in the document's order. */
export function listOperations(document: OpenApi): { path: string; method: Method; operation: Operation }[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ path, method, operation }] : [];
    }),
  );
}

/** The component a value refers to, or the value itself; `kind` is the section of `components`. */
export function resolveComponent<T extends object>(
  components: { readonly [name: string]: T } | undefined,
  value: T | Reference,
): T {
  if (!('$ref' in value) || typeof value.$ref !== 'string') return value as T;
  const name = value.$ref.slice(value.$ref.lastIndexOf('/') + 1);
  const found = components?.[name];
  if (!found) throw new Error(`契约中没有 ${value.$ref}`);
  return found;
}

/** PocketBase's own records API and its batch: they keep PocketBase's shapes and do not pass our door. */
export const isNativePath = (path: string): boolean =>
  path.startsWith('/pb/api/collections/') || path === '/pb/api/batch';
