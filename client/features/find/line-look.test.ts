import { foldLines } from '../../../domain/families';
import type { ProductItem } from '../catalogue/queries';
import { lookOfLine } from './line-look';

const product = (product_name: string, stock_state: ProductItem['stock_state'] = 'in'): ProductItem => ({
  product_id: product_name,
  prod_list_id: product_name,
  product_name,
  product_modelnumber: '',
  product_basic_price: 100,
  product_unit: '个',
  category: 'one',
  tags: [],
  stock_state,
  picture_url: '',
});
const look = (...products: readonly ProductItem[]) => {
  const [line] = foldLines(products);
  return line && lookOfLine(line);
};

test('several colours are swatches, one alone is a word', () => {
  const both = look(product('面板 3 键 雅白（RS485）'), product('面板 3 键 香槟金（Zigbee）'));
  expect(both?.facts).toEqual(['3\u00a0键', 'RS485', 'Zigbee']);
  expect(both?.colours).toEqual([
    { name: '雅白', finish: 'white' },
    { name: '香槟金', finish: 'gold' },
  ]);
  const one = look(product('面板 3 键 雅白（RS485）'));
  expect(one?.facts).toEqual(['3\u00a0键', '雅白', 'RS485']);
  expect(one?.colours).toEqual([]);
});

test('a colour without a drawing stays a word beside the swatches', () => {
  const line = look(product('门显 雅白'), product('门显 雾霾蓝'));
  expect(line?.facts).toEqual(['雾霾蓝']);
  expect(line?.colours.map(({ name }) => name)).toEqual(['雅白']);
});

test('the first that can be had stands for all; where none can, the first', () => {
  expect(look(product('门显 雅白', 'out'), product('门显 曜黑'))?.lead.product_name).toBe('门显 曜黑');
  expect(look(product('门显 雅白', 'out'), product('门显 曜黑', 'out'))?.lead.product_name).toBe('门显 雅白');
});
