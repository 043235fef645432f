import { kitsOf, priceOfKit, type Kit, type KitWord } from './kits';

const word = (dict_name: string, change: Partial<KitWord> = {}): KitWord => ({
  system_dict_id: `DICT-${dict_name}`,
  dict_name,
  dict_word_enum: '',
  description: '',
  children: [],
  ...change,
});
const line = (dict_name: string, dict_word_enum: string, description: string): KitWord =>
  word(dict_name, { dict_word_enum, description });
const standard = (...children: KitWord[]): KitWord => word('标准间', { description: '大床或双床', children });

it('a kit is a word, its lines are the words below it, in the dictionary’s order', () => {
  const words = [
    standard(line('标准间：客控主机', 'PROD-1', '1'), line('标准间：开关面板', 'PROD-2', ' 3 ')),
    word('套房', { children: [line('套房：客控主机', 'PROD-1', '2')] }),
  ];
  expect(kitsOf(words)).toEqual([
    {
      id: 'DICT-标准间',
      name: '标准间',
      note: '大床或双床',
      lines: [
        { role: '客控主机', productId: 'PROD-1', perRoom: 1 },
        { role: '开关面板', productId: 'PROD-2', perRoom: 3 },
      ],
    },
    {
      id: 'DICT-套房',
      name: '套房',
      note: '',
      lines: [{ role: '客控主机', productId: 'PROD-1', perRoom: 2 }],
    },
  ]);
  expect(kitsOf([])).toEqual([]);
});

it.each([
  ['标准间：门显', '门显'],
  ['标准间:门显', '门显'],
  ['标准间 · 门显', '门显'],
  ['标准间-门显', '门显'],
  ['标准间门显', '门显'],
  ['门显', '门显'],
  ['门显（标准间）', '门显（标准间）'],
  ['标准间', '标准间'],
])('the line %s is in the room as %s', (name, role) => {
  expect(kitsOf([standard(line(name, 'PROD-1', '1'))])[0]?.lines[0]?.role).toBe(role);
});

it.each([
  ['no number', ''],
  ['a word', '三'],
  ['a number with its unit', '3 个'],
  ['none', '0'],
  ['less than none', '-1'],
  ['half a piece', '1.5'],
  ['a leading nought', '03'],
  ['too many', '100'],
  ['a power', '1e1'],
])('a line with %s is left out, the others stay', (_name, written) => {
  const kept = line('门显', 'PROD-2', '99');
  const kits = kitsOf([standard(line('主机', 'PROD-1', written), kept)]);
  expect(kits[0]?.lines).toEqual([{ role: '门显', productId: 'PROD-2', perRoom: 99 }]);
});

it('a line without a product is left out, and a kit without lines', () => {
  expect(kitsOf([standard(line('主机', ' ', '1')), word('空的')])).toEqual([]);
});

const kit: Kit = {
  id: 'k',
  name: '标准间',
  note: '',
  lines: [
    { role: '客控主机', productId: 'host', perRoom: 1 },
    { role: '床头面板', productId: 'panel', perRoom: 2 },
    { role: '门厅面板', productId: 'panel', perRoom: 1 },
    { role: '门显', productId: 'display', perRoom: 1 },
  ],
};
const host = { product_basic_price: 123_200 };
const panel = { product_basic_price: 18_000, on_sale: true };
const display = { product_basic_price: 16_800, on_sale: true };

it.each([
  ['all of it', { host, panel, display }, [194_000, 3, 5, 4]],
  ['one off the shelf', { host, panel, display: { ...display, on_sale: false } }, [177_200, 2, 4, 3]],
  ['one that is gone', { panel, display }, [70_800, 2, 4, 3]],
  ['one that costs nothing', { host: { product_basic_price: 0 } }, [0, 1, 1, 1]],
  ['nothing', {}, [0, 0, 0, 0]],
])('a room costs what is on sale: %s', (_name, products, expected) => {
  const { perRoomFen, kinds, pieces, lines } = priceOfKit(kit, new Map(Object.entries(products)));
  expect([perRoomFen, kinds, pieces, lines.length]).toEqual(expected);
});

it('a line of the price carries its product', () => {
  const [first] = priceOfKit(kit, new Map([['host', host]])).lines;
  expect(first).toEqual({ role: '客控主机', productId: 'host', perRoom: 1, product: host });
});
