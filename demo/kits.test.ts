import { treesOf } from '../domain/dictionary';
import { kitsOf, ROOM_KITS } from '../domain/kits';
import { FEW_LEFT, UNCOUNTED_STOCK } from '../domain/products';
import { PRODUCTS } from './catalogue/products';
import { dictionaryRows } from './dictionary';
import { sellAll } from './orders';
import { productId } from './product-ids';

const rows = dictionaryRows().map(({ columns }) => ({
  system_dict_id: String(columns['system_dict_id']),
  parent: String(columns['dict_word_parent_id']),
  sort_order: Number(columns['dict_word_sort_order']),
  dict_name: String(columns['dict_name']),
  dict_word_enum: String(columns['dict_word_enum']),
  description: String(columns['dict_word_description']),
}));
const kits = kitsOf(treesOf(rows).find(({ dict_name }) => dict_name === ROOM_KITS)?.children ?? []);

test('kits are read from the dictionary as they were meant', () => {
  const shown = kits.map(({ name, lines }) => [name, lines.map(({ role, perRoom }) => `${role} ${perRoom}`)]);
  const roles = ['客控主机', '开关面板', '温控器', '插卡取电', '门显', '存在传感器', '窗帘电机'];
  const counted = (counts: number[]) => roles.map((role, i) => `${role} ${counts[i]}`);
  expect(shown).toEqual([
    ['标准间', counted([1, 3, 1, 1, 1, 1, 1])],
    ['套房', counted([1, 6, 2, 1, 1, 2, 2])],
  ]);
  for (const { note } of kits) expect(note).not.toBe('');
});

test('kits name products on the shelf, of which plenty is left', () => {
  const { stock } = sellAll();
  for (const { role, productId: id } of kits.flatMap(({ lines }) => lines)) {
    const product = PRODUCTS.find((each) => productId(each) === id);
    const left = stock.get(product?.model ?? '') ?? 0;
    expect([role, product?.onShelf, left === UNCOUNTED_STOCK || left >= FEW_LEFT]).toEqual([
      role,
      true,
      true,
    ]);
  }
});

test('no word of the dictionary is there twice', () => {
  expect(new Set(rows.map(({ dict_name }) => dict_name)).size).toBe(rows.length);
  expect(new Set(rows.map(({ system_dict_id }) => system_dict_id)).size).toBe(rows.length);
});
