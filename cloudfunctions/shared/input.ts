import type { ErrorObject } from 'ajv';

import { invalidFields, type FieldProblem, type Result } from '../../domain/result';
import { hasControlCharacters } from '../../domain/text';

/** A validator compiled from the contract: true, or false with `errors`. */
export interface Validator {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
}

/** Deeper than any body of the contract, shallow enough to walk. */
const MAX_DEPTH = 12;

/** More values than any body of the contract has; a megabyte of unknown fields must not become a megabyte of errors. */
const MAX_VALUES = 2000;

/**
 * The parse move of every operation: a body as the contract has it, or `INVALID_INPUT` naming every field that is
 * wrong, unknown ones included. Control characters and deep nesting are refused before any schema sees them.
 */
export function parseInput<T>(validate: Validator | undefined, body: unknown): Result<T> {
  // a route without a body has none to check: its query is read by its operation
  if (validate === undefined) return { ok: true, value: body as T };
  const hostile = hostileValue(body, '', 0, { left: MAX_VALUES });
  if (hostile) return invalidFields([hostile]);
  if (validate(body)) return { ok: true, value: body as T };
  return invalidFields(problems(validate.errors ?? []));
}

function hostileValue(
  value: unknown,
  path: string,
  depth: number,
  budget: { left: number },
): FieldProblem | null {
  budget.left -= 1;
  if (budget.left < 0) return { field: '', message: '内容项数太多' };
  if (typeof value === 'string') {
    return hasControlCharacters(value) ? { field: path, message: '含有不允许的控制字符' } : null;
  }
  if (typeof value !== 'object' || value === null) return null;
  if (depth >= MAX_DEPTH) return { field: path, message: '嵌套层数太多' };
  for (const [key, child] of Object.entries(value)) {
    if (hasControlCharacters(key)) return { field: path, message: '字段名含有不允许的控制字符' };
    const problem = hostileValue(child, path === '' ? key : `${path}.${key}`, depth + 1, budget);
    if (problem) return problem;
  }
  return null;
}

function problems(errors: readonly ErrorObject[]): FieldProblem[] {
  const first = new Map<string, FieldProblem>();
  for (const error of errors) {
    const field = fieldOf(error);
    if (!first.has(field)) first.set(field, { field, message: messageOf(error) });
  }
  return [...first.values()];
}

function fieldOf({ instancePath, keyword, params }: ErrorObject): string {
  const parent = instancePath.slice(1).replace(/\//g, '.');
  const child = childOf(keyword, params as { missingProperty?: string; additionalProperty?: string });
  if (child === undefined) return parent;
  return parent === '' ? child : `${parent}.${child}`;
}

function childOf(keyword: string, params: { missingProperty?: string; additionalProperty?: string }) {
  if (keyword === 'required') return params.missingProperty;
  return keyword === 'additionalProperties' ? params.additionalProperty?.slice(0, 100) : undefined;
}

const TYPE_NAMES: { readonly [type: string]: string } = {
  string: '文字',
  integer: '整数',
  number: '数字',
  object: '对象',
  array: '列表',
  boolean: '是或否',
  null: '空（null）',
};

/** What a person reads beside the field; the numbers come from the contract itself. */
function messageOf({ keyword, params }: ErrorObject): string {
  const p = params as {
    limit?: number;
    type?: string | string[];
    allowedValue?: unknown;
    allowedValues?: unknown[];
  };
  switch (keyword) {
    case 'required':
      return '必填';
    case 'additionalProperties':
      return '不认识的字段，请去掉';
    case 'type':
      return `应为${[p.type]
        .flat()
        .map((type) => TYPE_NAMES[String(type)] ?? String(type))
        .join('或')}`;
    case 'minLength':
      return p.limit === 1 ? '不能为空' : `至少 ${p.limit} 个字`;
    case 'maxLength':
      return `最多 ${p.limit} 个字`;
    case 'minimum':
      return `不能小于 ${p.limit}`;
    case 'maximum':
      return `不能大于 ${p.limit}`;
    case 'minItems':
      return `至少 ${p.limit} 项`;
    case 'maxItems':
      return `最多 ${p.limit} 项`;
    case 'const':
      return `应为“${String(p.allowedValue)}”`;
    case 'enum':
      return `应为其中之一：${(p.allowedValues ?? []).join('、')}`;
    default:
      return '格式不正确';
  }
}
