import { hasControlCharacters } from './text';

/** What a product is and does, as a list of name and value (`prod_list_function`). */
export const SPECIFICATIONS_MAX = 50;
export const PRODUCT_PICTURES_MAX = 20;

const isText = (value: unknown, max: number): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= max && !hasControlCharacters(value);

/** One Chinese sentence saying what to mend of `value`, or undefined when it is a list of specifications. */
export function specificationsProblem(value: unknown): string | undefined {
  if (!Array.isArray(value)) return '规格应为列表，每项为 {name, value}';
  if (value.length > SPECIFICATIONS_MAX) return `规格最多 ${SPECIFICATIONS_MAX} 项，请删减后再保存`;
  const bad = value.findIndex((row: unknown) => !isSpecification(row));
  return bad < 0 ? undefined : `第 ${bad + 1} 项规格有误：name 与 value 都要填写文字，不能有其他内容`;
}

export interface Specification {
  readonly name: string;
  readonly value: string;
}

/** What can be shown of a column that should hold specifications. */
export const specificationsOf = (value: unknown): Specification[] =>
  Array.isArray(value) ? value.filter(isSpecification) : [];

function isSpecification(row: unknown): row is Specification {
  if (typeof row !== 'object' || row === null || Object.keys(row).length !== 2) return false;
  const { name, value } = row as { readonly name?: unknown; readonly value?: unknown };
  return isText(name, 100) && isText(value, 1000);
}
