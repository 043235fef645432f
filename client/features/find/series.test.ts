import { coloursOf, isShown, seriesOf } from './series';

const product = (product_name: string, ...tags: readonly string[]) => ({ product_name, tags });
const panels = ['晶系列', '悦系列'].flatMap((series) =>
  ['雅白', '香槟金'].flatMap((colour) =>
    ['RS485', 'Zigbee'].map((link) =>
      product(`${series}开关面板 3 键 ${colour}（${link}）`, '开关面板', series, colour, link),
    ),
  ),
);

test('series are the tags that some have and others have not, without colours and links', () => {
  expect(seriesOf(panels)).toEqual(['晶系列', '悦系列']);
  expect(coloursOf(panels)).toEqual(['雅白', '香槟金']);
});

test('what only a few are, and what leaves most out, is no series', () => {
  const gateways = Array.from({ length: 12 }, (_, at) =>
    product(`网关 ${at} 雅白`, '网关', at < 4 ? '楼层' : `第 ${at} 种`),
  );
  expect(seriesOf(gateways)).toEqual([]);
  expect(coloursOf(gateways)).toEqual([]);
  expect(seriesOf([])).toEqual([]);
});

test('both filters together', () => {
  const shown = panels.filter((panel) => isShown(panel, { series: '悦系列', colour: '香槟金' }));
  expect(shown.map(({ product_name }) => product_name)).toEqual([
    '悦系列开关面板 3 键 香槟金（RS485）',
    '悦系列开关面板 3 键 香槟金（Zigbee）',
  ]);
  expect(panels.every((panel) => isShown(panel, {}))).toBe(true);
});
