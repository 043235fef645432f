import { choicesIn, filtered } from './result-filter';

const product = (product_name: string, stock_state: 'in' | 'out' = 'in', on_sale?: boolean) => ({
  product_name,
  stock_state,
  on_sale,
});
const FOUND = [
  product('面板 3 键 香槟金（RS485）', 'in', false),
  product('面板 3 键 雅白（RS485）'),
  product('面板 3 键 雅白（Zigbee）', 'out'),
  product('面板 3 键 香槟金（Zigbee）'),
];
const names = (...asked: Parameters<typeof filtered>) =>
  filtered(...asked).map(({ product_name }) => product_name);

test('everything, what is off the shelf last', () => {
  expect(names(FOUND, {})).toEqual([
    '面板 3 键 雅白（RS485）',
    '面板 3 键 雅白（Zigbee）',
    '面板 3 键 香槟金（Zigbee）',
    '面板 3 键 香槟金（RS485）',
  ]);
});

test('narrowed by all that is chosen', () => {
  expect(names(FOUND, { colour: '雅白' })).toEqual(['面板 3 键 雅白（RS485）', '面板 3 键 雅白（Zigbee）']);
  expect(names(FOUND, { colour: '雅白', inStock: true })).toEqual(['面板 3 键 雅白（RS485）']);
  expect(names(FOUND, { link: 'RS485', colour: '香槟金', inStock: true })).toEqual([]);
});

test('what there is to choose from', () => {
  expect(choicesIn(FOUND)).toEqual({ links: ['RS485', 'Zigbee'], colours: ['香槟金', '雅白'] });
  expect(choicesIn(FOUND.slice(1, 2))).toEqual({ links: [], colours: [] });
});
