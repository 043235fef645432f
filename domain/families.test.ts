import { choicesOf, finishOf, foldFamilies, foldLines, lookOf } from './families';

interface Sample {
  readonly product_id: string;
  readonly product_name: string;
  readonly category: string;
  readonly on_sale?: boolean;
}

const product = (product_name: string, more: Partial<Sample> = {}): Sample => ({
  product_id: product_name,
  product_name,
  category: 'one',
  ...more,
});
const products = (...names: readonly string[]) => names.map((name) => product(name));
const plain = (words: string) => words.replace(/\u00a0/g, ' ');

/** 晶系列触控开关面板 in all its kinds. */
const PANELS = ['1 键', '3 键'].flatMap((keys) =>
  ['雅白', '曜黑', '香槟金'].flatMap((colour) =>
    ['RS485', 'Zigbee'].map((link) => `晶系列触控开关面板 ${keys} ${colour}（${link}）`),
  ),
);

describe('lines of a list', () => {
  const told = (...names: readonly string[]) =>
    foldLines(products(...names)).map(({ what, facts, colours, links }) =>
      plain([what, ...facts, ...colours, ...links].join(' ')),
    );

  test.each<[string, string[], string[]]>([
    [
      'colours and links lie in one line, keys do not',
      PANELS,
      [
        '晶系列触控开关面板 1 键 雅白 曜黑 香槟金 RS485 Zigbee',
        '晶系列触控开关面板 3 键 雅白 曜黑 香槟金 RS485 Zigbee',
      ],
    ],
    [
      'kinds of a host are links, how many ways it has is not',
      ['8 路客控主机（以太网型）', '8 路客控主机（总线型）', '12 路客控主机（无线型）'],
      ['8 路客控主机 以太网型 总线型', '12 路客控主机 无线型'],
    ],
    [
      'the system of a thermostat makes a line',
      ['4 英寸彩屏温控器 水地暖 雅白', '4 英寸彩屏温控器 水地暖 深空灰', '4 英寸彩屏温控器 多联机 雅白'],
      ['4 英寸彩屏温控器 水地暖 雅白 深空灰', '4 英寸彩屏温控器 多联机 雅白'],
    ],
    [
      'so does what is added in brackets',
      ['客房语音管家 雅白', '客房语音管家（带屏） 雅白', '客房语音管家 曜黑'],
      ['客房语音管家 雅白 曜黑', '客房语音管家 带屏 雅白'],
    ],
    [
      'letters in a name are no fact',
      ['手机 NFC 取电器 雅白', '手机 NFC 取电器 曜黑'],
      ['手机 NFC 取电器 雅白 曜黑'],
    ],
    ['a colour nobody has mixed yet is one', ['房号门显 雾霾蓝', '房号门显 雅白'], ['房号门显 雾霾蓝 雅白']],
    [
      'warm light and alloys are none',
      ['低压灯带 24V 暖白（5 米）', '边框 铝合金', '边框 雅白'],
      ['低压灯带 24V 暖白 5 米', '边框 铝合金', '边框 雅白'],
    ],
    [
      'a name without any fact stands alone',
      ['总线调试器', 'Gateway 2', '面板拆装工具套装', ''],
      ['总线调试器', 'Gateway 2', '面板拆装工具套装', ''],
    ],
  ])('%s', (_, names, lines) => {
    expect(told(...names)).toEqual(lines);
  });

  test('of two categories are never one', () => {
    expect(foldLines([product('插座 雅白'), product('插座 曜黑', { category: 'two' })])).toHaveLength(2);
  });

  test('keep the order of the list, and every product of it once', () => {
    const list = products('窗帘遥控器 1 通道', ...PANELS, '窗帘遥控器 2 通道');
    const lines = foldLines(list);
    expect(lines.map(({ what }) => what)).toEqual([
      '窗帘遥控器',
      '晶系列触控开关面板',
      '晶系列触控开关面板',
      '窗帘遥控器',
    ]);
    expect(lines.flatMap(({ members }) => members)).toHaveLength(list.length);
  });
});

describe('families', () => {
  const told = (...names: readonly string[]) =>
    foldFamilies(products(...names)).map(({ what, axes }) => [
      plain(what),
      ...axes.map(({ name, values }) => plain(`${name}: ${values.join(', ')}`)),
    ]);

  test.each<[string, string[], string[][]]>([
    [
      'of panels differ in colour, keys and link',
      PANELS,
      [['晶系列触控开关面板', '颜色: 雅白, 曜黑, 香槟金', '键数: 1 键, 3 键', '通讯: RS485, Zigbee']],
    ],
    [
      'what a name begins with is a fact where it differs',
      ['8 路客控主机（以太网型）', '12 路客控主机（以太网型）', '12 路客控主机（总线型）'],
      [['客控主机', '通讯: 以太网型, 总线型', '规格: 8 路, 12 路']],
    ],
    [
      'and part of the name where it does not',
      ['4 英寸彩屏温控器 水地暖 雅白', '4 英寸彩屏温控器 多联机 雅白'],
      [['4 英寸彩屏温控器', '规格: 水地暖, 多联机']],
    ],
    [
      'what all of them have is no choice',
      ['导轨开关电源 DC 24V 15W', '导轨开关电源 DC 24V 30W'],
      [['导轨开关电源', '规格: 15W, 30W']],
    ],
    [
      'the one with nothing added has a name too',
      ['客房语音管家 雅白', '客房语音管家（带屏） 雅白'],
      [['客房语音管家', '规格: 标准款, 带屏']],
    ],
    ['a fact that some do not have is 规格', ['边框', '边框 雅白'], [['边框', '规格: 标准款, 雅白']]],
    ['one alone offers nothing', ['楼层客控服务器 曜黑'], [['楼层客控服务器']]],
  ])('%s', (_, names, families) => {
    expect(told(...names)).toEqual(families);
  });
});

describe('choices of a product', () => {
  const choices = (list: readonly Sample[], current: string) =>
    Object.fromEntries(
      foldFamilies(list).flatMap((family) =>
        choicesOf(family, current).map(({ name, options }) => [
          name,
          options.map(
            ({ value, member, chosen, exact, off }) =>
              `${chosen ? '[' : ''}${plain(value)}${exact ? ' → ' : ' ~> '}${member.product_id}${off ? ' off' : ''}`,
          ),
        ]),
      ),
    );

  test('each leads to the one that differs in this alone', () => {
    expect(choices(products(...PANELS), '晶系列触控开关面板 3 键 雅白（RS485）')).toEqual({
      颜色: [
        '[雅白 → 晶系列触控开关面板 3 键 雅白（RS485）',
        '曜黑 → 晶系列触控开关面板 3 键 曜黑（RS485）',
        '香槟金 → 晶系列触控开关面板 3 键 香槟金（RS485）',
      ],
      键数: ['1 键 → 晶系列触控开关面板 1 键 雅白（RS485）', '[3 键 → 晶系列触控开关面板 3 键 雅白（RS485）'],
      通讯: [
        '[RS485 → 晶系列触控开关面板 3 键 雅白（RS485）',
        'Zigbee → 晶系列触控开关面板 3 键 雅白（Zigbee）',
      ],
    });
  });

  test('where there is none, to the nearest: rather another link than another size', () => {
    const list = products(
      '面板 1 键 雅白（RS485）',
      '面板 1 键 曜黑（RS485）',
      '面板 3 键 雅白（RS485）',
      '面板 3 键 曜黑（Zigbee）',
    );
    expect(choices(list, '面板 3 键 雅白（RS485）').颜色).toEqual([
      '[雅白 → 面板 3 键 雅白（RS485）',
      '曜黑 ~> 面板 3 键 曜黑（Zigbee）',
    ]);
  });

  test('rather to one on the shelf; a value that has none there is off', () => {
    const list = [
      product('面板 1 键 雅白'),
      product('面板 3 键 雅白', { on_sale: false }),
      product('面板 1 键 曜黑', { on_sale: false }),
      product('面板 3 键 曜黑'),
      product('面板 6 键 雅白', { on_sale: false }),
    ];
    expect(choices(list, '面板 1 键 雅白')).toEqual({
      颜色: ['[雅白 → 面板 1 键 雅白', '曜黑 ~> 面板 3 键 曜黑'],
      键数: ['[1 键 → 面板 1 键 雅白', '3 键 ~> 面板 3 键 曜黑', '6 键 → 面板 6 键 雅白 off'],
    });
  });

  test('of nobody in the family there are none', () => {
    expect(choices(products(...PANELS), 'someone else')).toEqual({});
  });
});

test('the look of a product, where its name tells it', () => {
  expect(lookOf('晶系列触控开关面板 3 键 雅白（RS485）')).toEqual({ colour: '雅白', link: 'RS485' });
  expect(lookOf('总线调试器')).toEqual({ colour: undefined, link: undefined });
  expect([finishOf('香槟金'), finishOf('雾霾蓝'), finishOf('constructor')]).toEqual([
    'gold',
    undefined,
    undefined,
  ]);
});

test('a thousand products are folded between two drawings', () => {
  const list = Array.from({ length: 1000 }, (_, at) =>
    product(`${at % 90} 号${PANELS[at % PANELS.length] ?? ''}`),
  );
  const took = Array.from({ length: 10 }, () => {
    const started = process.cpuUsage();
    foldLines(list);
    return process.cpuUsage(started).user / 1000;
  });
  // Other tests run beside it: what it needs at best, of its own time, is what it needs.
  expect(Math.min(...took)).toBeLessThan(20);
});
