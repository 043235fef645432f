export { keepUnits, splitName } from '../../../../domain/product-names';

/** What is written under a category's picture: it may break after 与 and nowhere else (with `word-break: keep-all`). */
export const breakAfterAnd = (category: string): string => category.replace(/与/g, '与\u200b');
