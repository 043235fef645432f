import type { Specification } from '../../../domain/specifications';

interface Described {
  readonly product_name: string;
  readonly product_modelnumber: string;
  readonly specifications: readonly Specification[];
}

/** A product's specifications as they are pasted into a quotation or a chat: one fact a line. */
export const specificationsAsWords = ({
  product_name,
  product_modelnumber,
  specifications,
}: Described): string =>
  [
    `${product_name} ${product_modelnumber}`,
    ...specifications.map(({ name, value }) => `${name}：${value}`),
  ].join('\n');
