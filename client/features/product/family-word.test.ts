import { foldFamilies } from '../../../domain/families';
import { familyWord } from './family-word';

test.each([
  ['晶系列触控开关面板 3 键 雅白（RS485）', '晶系列触控开关面板'],
  ['12 路客控主机（以太网型）', '客控主机'],
  ['4 英寸彩屏温控器 深空灰（RS485）', '彩屏温控器'],
  ['模块化客控主机 3 模块套装（以太网型）', '模块化客控主机'],
  ['毫米波存在传感器', '毫米波存在传感器'],
])('%s is searched for as %s', (name, word) => {
  expect(familyWord(name)).toBe(word);
});

test('is in the name of every member of a family', () => {
  const names = ['8 路客控主机（以太网型）', '12 路客控主机（总线型）', '24 路客控主机（无线型）'];
  const [family, ...others] = foldFamilies(
    names.map((product_name, at) => ({
      product_id: String(at),
      product_name,
      product_modelnumber: `BAI-${at}`,
      category: 'host',
      tags: [],
    })),
  );
  expect(others).toEqual([]);
  for (const { product_name } of family?.members ?? []) {
    expect(product_name).toContain(familyWord(names[0] ?? ''));
  }
});
