import { NOTHING_PICKED } from '../../shared/ui/region-picker/columns';
import { namesOf, pickedOf } from './region-names';

const REGIONS = {
  '110000': '北京市',
  '110100': '北京市',
  '110101': '东城区',
  '330000': '浙江省',
  '330100': '杭州市',
  '330106': '西湖区',
  '330200': '宁波市',
  '429004': '仙桃市',
  '420000': '湖北省',
  '420100': '武汉市',
};

test.each([
  [{ province: '330000', city: '330100', district: '330106' }, '浙江省 杭州市 西湖区'],
  [{ province: '110000', city: '110100', district: '110101' }, '北京市 东城区'],
  [{ province: '420000', city: '429004', district: '' }, '湖北省 仙桃市'],
])('there and back: %j', (picked, names) => {
  expect(namesOf(REGIONS, picked)).toBe(names);
  expect(pickedOf(REGIONS, names)).toEqual(picked);
});

test('what the table does not know is picked anew from there', () => {
  expect(pickedOf(REGIONS, '')).toEqual(NOTHING_PICKED);
  expect(pickedOf(REGIONS, '浙江省 钱江市 西湖区')).toEqual({ ...NOTHING_PICKED, province: '330000' });
  expect(pickedOf(REGIONS, '香港')).toEqual(NOTHING_PICKED);
});
