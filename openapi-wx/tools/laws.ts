import type { Location, Oas3Rule, Plugin, UserContext } from '@redocly/openapi-core';
import { openParts } from './closed-schema';
import { follow } from './follow';
import { isNativePath, METHODS, type JsonSchema, type Operation, type Response } from './openapi';

interface Visit {
  readonly operation: Operation;
  readonly native: boolean;
  readonly location: Location;
  readonly ctx: UserContext;
}

type Report = (message: string, location?: Location) => void;

/** One law looks at one operation at a time; references are followed into whatever file they lead to. */
const law =
  (check: (visit: Visit, report: Report) => void): Oas3Rule =>
  () => ({
    PathItem(item: object, ctx: UserContext) {
      for (const method of METHODS) {
        const operation = (item as { [key: string]: Operation | undefined })[method];
        if (!operation) continue;
        const location = ctx.location.child(method);
        const report: Report = (message, at = location.key()) => ctx.report({ message, location: at });
        check({ operation, native: isNativePath(String(ctx.key)), location, ctx }, report);
      }
    },
  });

/** Who may call is said by every operation itself, never inherited. */
const explicitSecurity = law(({ operation }, report) => {
  if (!Array.isArray(operation.security)) report('操作必须自己写明 security');
});

const DOOR_STATUSES = ['400', '405', '413', '415', '429', '500'];
const NATIVE_STATUSES = ['400', '401', '403', '429', '500'];

/** Every failure that the door, or PocketBase, can give for this kind of operation is documented. */
const errorStatuses = law(({ operation, native }, report) => {
  const needsCaller = Array.isArray(operation.security) && operation.security.length > 0;
  const wanted = native ? NATIVE_STATUSES : [...DOOR_STATUSES, ...(needsCaller ? ['401'] : [])];
  const missing = wanted.filter((status) => !(status in (operation.responses ?? {})));
  if (missing.length > 0) report(`缺少错误状态 ${missing.join('、')}`);
});

/** What the server refuses on a native path, in its own envelope, before PocketBase hears of it. */
const REFUSED_BEFORE_POCKETBASE = ['400', '404', '413', '415'];

/** `{code,msg,data}` at our doors, PocketBase's own shape on its records. */
const errorEnvelope = law((visit, report) => {
  for (const { status, response, location } of responses(visit)) {
    if (!/^[45]/.test(status)) continue;
    const envelopes = [
      ...(visit.native ? ['PocketBaseNativeError'] : []),
      ...(!visit.native || REFUSED_BEFORE_POCKETBASE.includes(status) ? ['ErrorResponse'] : []),
    ];
    const schema = response.content?.['application/json']?.schema ?? {};
    const choices = (schema.anyOf ?? [schema]) as JsonSchema[];
    const known = ({ $ref }: JsonSchema) => envelopes.some((name) => String($ref).endsWith(`/${name}`));
    if (!choices.every(known)) {
      report(`${status} 的内容必须引用 ${envelopes.join(' 或 ')}`, location);
    }
  }
});

/** Every answer can be found in the log; who has to wait, or used another method, is told how long and which. */
const responseHeaders = law((visit, report) => {
  for (const { status, response, location } of responses(visit)) {
    const wanted = [
      'x-request-id',
      ...(status === '429' ? ['Retry-After'] : []),
      ...(status === '405' ? ['Allow'] : []),
    ];
    const missing = wanted.filter((name) => !(name in (response.headers ?? {})));
    if (missing.length > 0) report(`${status} 缺少响应头 ${missing.join('、')}`, location);
  }
});

/** Whoever reads the API page sees one real request and one real answer; redocly checks them against the schema. */
const examples = law((visit, report) => {
  const { operation, location, ctx } = visit;
  const body = follow(ctx, operation.requestBody, location.child('requestBody'));
  const bodies = [
    ...(body ? [{ content: body.node.content, at: body.location }] : []),
    ...responses(visit).flatMap(({ status, response, location: at }) =>
      status.startsWith('2') ? [{ content: response.content, at }] : [],
    ),
  ];
  for (const { content, at } of bodies) {
    for (const [mediaType, media] of Object.entries(content ?? {})) {
      const count = Object.keys(media.examples ?? {}).length;
      if (media.example === undefined && count === 0) report(`缺少 ${mediaType} 的示例`, at);
    }
  }
});

/** What comes in is closed and bounded in every part, so that the validator alone keeps rubbish out. */
const closedRequests = law(({ operation, location, ctx }, report) => {
  const body = follow(ctx, operation.requestBody, location.child('requestBody'));
  for (const [mediaType, media] of Object.entries(body?.node.content ?? {})) {
    if (!body) continue;
    const at = body.location.child(['content', mediaType, 'schema']);
    for (const part of openParts(ctx, media.schema, at)) report(part.message, part.location);
  }
});

function responses({ operation, location, ctx }: Visit) {
  return Object.entries(operation.responses ?? {}).flatMap(([status, value]) => {
    const found = follow<Response>(ctx, value, location.child(['responses', status]));
    return found ? [{ status, response: found.node, location: found.location }] : [];
  });
}

/** The house's own laws for the contract, as rules of the linter: `laws/<name>`. */
export const laws: Plugin = {
  id: 'laws',
  rules: {
    oas3: {
      'explicit-security': explicitSecurity,
      'error-statuses': errorStatuses,
      'error-envelope': errorEnvelope,
      'response-headers': responseHeaders,
      examples,
      'closed-requests': closedRequests,
    },
  },
};
