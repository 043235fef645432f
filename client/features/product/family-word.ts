import { splitName } from '../../../domain/product-names';

/** 12 路客控主机 is one of the 客控主机: its number tells it from the others of its family. */
const LEADING_NUMBER = /^\d[\d.]*\s(?:英寸|[\u4e00-\u9fff])(?=.)/;

/** What finds a product's family in a search: what all of its names have in common. */
export const familyWord = (name: string): string =>
  splitName(name)
    .what.replace(LEADING_NUMBER, '')
    .replace(/\u00a0/g, ' ');
