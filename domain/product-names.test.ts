import { keepUnits, splitName } from './product-names';

test.each([
  ['晶系列触控开关面板 3 键 雅白（RS485）', '晶系列触控开关面板', ['3\u00a0键', '雅白', 'RS485']],
  ['12 路客控主机（以太网型）', '12\u00a0路客控主机', ['以太网型']],
  ['4 英寸彩屏温控器 两管制风机盘管 深空灰', '4\u00a0英寸彩屏温控器', ['两管制风机盘管', '深空灰']],
  ['20 位客控强弱电一体箱（带计量）总线型', '20\u00a0位客控强弱电一体箱', ['带计量', '总线型']],
  ['手机 NFC 取电器 雅白', '手机 NFC 取电器', ['雅白']],
  ['蓝牙 Mesh 网关 曜黑', '蓝牙 Mesh 网关', ['曜黑']],
  ['场景面板 Zigbee 雅白', '场景面板', ['Zigbee', '雅白']],
  ['导轨开关电源 DC 24V 15W', '导轨开关电源', ['DC', '24V', '15W']],
  ['RCU 客控主机', 'RCU 客控主机', []],
  ['强力开合帘电机 RS485', '强力开合帘电机', ['RS485']],
  ['  M1 房卡 ', 'M1 房卡', []],
  ['Gateway 2', 'Gateway 2', []],
  ['', '', []],
])('%s', (name, what, which) => {
  expect(splitName(name)).toEqual({ what, which });
});

test('a number keeps its unit, and only that', () => {
  expect(keepUnits('要 10 套，少 6 套')).toBe('要 10\u00a0套，少 6\u00a0套');
  expect(keepUnits('RS485 布线')).toBe('RS485 布线');
  expect(keepUnits('BAI 12')).toBe('BAI 12');
});
