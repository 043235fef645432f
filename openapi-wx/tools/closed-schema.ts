import type { Location, UserContext } from '@redocly/openapi-core';
import { follow } from './follow';
import type { JsonSchema } from './openapi';

interface OpenPart {
  readonly message: string;
  readonly location: Location;
}

/**
 * Every place where a schema lets in more than it names: an object with unknown fields, a text without length and
 * pattern, a number without range, a list without end. Files (`format: binary`) are bounded by the upload limits.
 */
export function openParts(
  ctx: UserContext,
  schema: JsonSchema,
  location: Location,
  closedAbove = false,
  seen = new Set<string>(),
): OpenPart[] {
  const found = follow<JsonSchema>(ctx, schema, location);
  if (!found || seen.has(found.location.absolutePointer)) return [];
  seen.add(found.location.absolutePointer);
  const { node, location: at } = found;
  const closed = closedAbove || node.additionalProperties === false || node.unevaluatedProperties === false;
  const message = openness(node, closed);
  const parts: OpenPart[] = message === undefined ? [] : [{ message, location: at }];
  const descend = (child: unknown, path: (string | number)[], composed: boolean): void => {
    parts.push(...openParts(ctx, child as JsonSchema, at.child(path), composed && closed, seen));
  };

  for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
    const members = node[keyword];
    if (Array.isArray(members)) members.forEach((member, i) => descend(member, [keyword, i], true));
  }
  for (const [name, property] of Object.entries((node.properties as object | undefined) ?? {})) {
    descend(property, ['properties', name], false);
  }
  if (node.items !== undefined) descend(node.items, ['items'], false);
  return parts;
}

function openness(schema: JsonSchema, closed: boolean): string | undefined {
  if (schema.const !== undefined || schema.enum !== undefined || schema.format === 'binary') return undefined;
  const has = (...keywords: string[]): boolean => keywords.every((keyword) => schema[keyword] !== undefined);
  const types = [schema.type].flat();
  if (types.every((type) => type === undefined) && !has('allOf') && !has('anyOf') && !has('oneOf')) {
    return '请求中的内容必须写明类型';
  }
  if (types.includes('object') && !closed) return '请求中的对象必须封闭（additionalProperties: false）';
  if (types.includes('string') && !has('maxLength', 'pattern'))
    return '请求中的文字必须有 maxLength 与 pattern';
  if ((types.includes('integer') || types.includes('number')) && !has('minimum', 'maximum')) {
    return '请求中的数字必须有 minimum 与 maximum';
  }
  if (types.includes('array') && !has('maxItems', 'items')) return '请求中的列表必须有 items 与 maxItems';
  return undefined;
}
