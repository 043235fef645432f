import { columnsOf, isWhole, NOTHING_PICKED, pickRegion } from './columns';

const REGIONS = {
  '110000': '北京市',
  '110100': '北京市',
  '110101': '东城区',
  '110105': '朝阳区',
  '330000': '浙江省',
  '330100': '杭州市',
  '330106': '西湖区',
  '330200': '宁波市',
  '330203': '海曙区',
  '420000': '湖北省',
  '420100': '武汉市',
  '420102': '江岸区',
  '429000': '省直辖县',
  '429004': '仙桃市',
  '429005': '潜江市',
  '441900': '东莞市',
  '440000': '广东省',
};

const codes = (columns: ReturnType<typeof columnsOf>) =>
  columns.map((column) => column.map(({ code }) => code));

test('only provinces before anything is picked', () => {
  expect(codes(columnsOf(REGIONS, NOTHING_PICKED))).toEqual([
    ['110000', '330000', '420000', '440000'],
    [],
    [],
  ]);
});

test('each column shows what lies in the one before', () => {
  const picked = pickRegion(REGIONS, pickRegion(REGIONS, NOTHING_PICKED, '330000'), '330100');
  expect(codes(columnsOf(REGIONS, picked)).slice(1)).toEqual([['330100', '330200'], ['330106']]);
  expect(isWhole(REGIONS, picked)).toBe(false);
  expect(isWhole(REGIONS, pickRegion(REGIONS, picked, '330106'))).toBe(true);
});

test('another city forgets the district, another province both', () => {
  const whole = { province: '330000', city: '330100', district: '330106' };
  expect(pickRegion(REGIONS, whole, '330200')).toEqual({ province: '330000', city: '330200', district: '' });
  expect(pickRegion(REGIONS, whole, '420000')).toEqual({ province: '420000', city: '', district: '' });
});

test('the only city of a province is picked with it', () => {
  expect(pickRegion(REGIONS, NOTHING_PICKED, '110000')).toEqual({
    province: '110000',
    city: '110100',
    district: '',
  });
});

test.each(['429004', '441900'])('%s has no districts: with it all is picked', (city) => {
  const picked = pickRegion(REGIONS, { ...NOTHING_PICKED, province: `${city.slice(0, 2)}0000` }, city);
  expect(codes(columnsOf(REGIONS, picked))[2]).toEqual([]);
  expect(isWhole(REGIONS, picked)).toBe(true);
});

test('a county below its province stands among the cities', () => {
  const hubei = pickRegion(REGIONS, NOTHING_PICKED, '420000');
  expect(codes(columnsOf(REGIONS, hubei))[1]).toEqual(['420100', '429004', '429005']);
});
