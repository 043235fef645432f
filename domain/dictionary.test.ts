import { treesOf, type Tree } from './dictionary';

const word = (system_dict_id: string, parent: string, sort_order = 0) => ({
  system_dict_id,
  parent,
  sort_order,
});
type Row = ReturnType<typeof word>;

const shape = (trees: readonly Tree<Row>[]): string =>
  trees
    .map(({ system_dict_id, children }) => system_dict_id + (children.length ? `(${shape(children)})` : ''))
    .join(' ');

it.each([
  ['none', [], ''],
  ['children before their parents', [word('c', 'b'), word('b', 'a'), word('a', '')], 'a(b(c))'],
  ['siblings in their order, then by id', [word('z', '', 1), word('b', '', 2), word('a', '', 2)], 'z a b'],
  ['a part of the tree', [word('b', 'a'), word('c', 'b'), word('d', 'a')], 'b(c) d'],
  ['a circle belongs nowhere', [word('a', 'b'), word('b', 'a'), word('c', '')], 'c'],
])('%s', (_name, rows, expected) => expect(shape(treesOf(rows))).toBe(expected));
