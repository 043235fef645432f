import { createElement, isValidElement } from 'react';
import { inBlocks, ROWS_IN_BLOCK } from './in-blocks';

const row = (key: string) => createElement('i', { key });
const rows = (count: number) => Array.from({ length: count }, (_, at) => row(`r${at}`));

test('rows lie in blocks of one size, the last with what is left, in their order', () => {
  const blocks = inBlocks(rows(2 * ROWS_IN_BLOCK + 1));
  expect(blocks.map(({ length }) => length)).toEqual([ROWS_IN_BLOCK, ROWS_IN_BLOCK, 1]);
  const keys = blocks.flat().map((one) => (isValidElement(one) ? one.key : undefined));
  expect(keys).toEqual(rows(2 * ROWS_IN_BLOCK + 1).map(({ key }) => `.$${key ?? ''}`));
});

test('without rows there is no block; what is not drawn is no row', () => {
  expect(inBlocks([])).toEqual([]);
  expect(inBlocks(undefined)).toEqual([]);
  expect(inBlocks([row('a'), null, false, row('b')])[0]).toHaveLength(2);
});
