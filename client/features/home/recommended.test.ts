import { recommendedOf } from './recommended';

const product = (product_id: string, product_name: string, category = 'DICT-1') => ({
  product_id,
  product_name,
  category,
});
const ids = (products: readonly { readonly product_id: string }[]) =>
  products.map(({ product_id }) => product_id);

const rows = [
  product('h8', '8 路客控主机（以太网型）'),
  product('h12', '12 路客控主机（以太网型）'),
  product('p1', '晶系列触控开关面板 1 键 雅白（RS485）', 'DICT-2'),
  product('p3', '晶系列触控开关面板 3 键 雅白（RS485）', 'DICT-2'),
  product('t', '4 英寸彩屏温控器 两管制风机盘管 深空灰', 'DICT-3'),
];

it('one of each family, in the shop’s order', () => {
  expect(ids(recommendedOf([], rows))).toEqual(['h8', 'p1', 't']);
});

it('what the room is made of comes first, and stands for its family', () => {
  expect(
    ids(
      recommendedOf(
        [rows[4], rows[3]].flatMap((row) => row ?? []),
        rows,
      ),
    ),
  ).toEqual(['t', 'p3', 'h8']);
});

it('what was shown stays in its place when more of the list is read', () => {
  const before = ids(recommendedOf([], rows.slice(0, 3)));
  expect(ids(recommendedOf([], rows)).slice(0, before.length)).toEqual(before);
});
