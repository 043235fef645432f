import { BLACK, WHITE } from '../pictures/finishes';
import { cabinetPicture, hostPicture, modularHostPicture } from '../pictures/host';
import { type Item, yuan } from './item';

const BUSES = [
  { key: 'E', label: '以太网型', bus: 'TCP/IP + RS485', extra: 180 },
  { key: 'R', label: '总线型', bus: 'RS485 双总线', extra: 0 },
  { key: 'Z', label: '无线型', bus: 'Zigbee 3.0 + RS485', extra: 120 },
] as const;
const common = { 工作电压: 'AC 220V ±10%，50Hz', 工作温度: '-10℃ ~ 55℃', 质保: '3 年' };

const onePiece = BUSES.flatMap(({ key, label, bus, extra }) =>
  ([8, 12, 16, 24] as const).map((outputs): Item => ({
    category: 'host',
    name: `${outputs} 路客控主机（${label}）`,
    model: `BAI-RC${String(outputs).padStart(2, '0')}${key}`,
    price: yuan(680 + outputs * 46 + extra),
    unit: '台',
    summary: `一体式客房控制主机，${outputs} 路继电器输出，断电记忆、脱网独立运行，适合${outputs > 12 ? '套房与大床房' : '标准间'}。`,
    tags: ['主机', label, outputs > 12 ? '套房' : '标准间'],
    specs: {
      继电器输出: `${outputs} 路，单路 10A`,
      干接点输入: `${outputs + 4} 路`,
      通讯方式: bus,
      安装方式: '35mm 导轨安装',
      ...common,
    },
    pictures: [hostPicture(outputs, key === 'Z' ? BLACK : WHITE)],
  })),
);

const modular = BUSES.flatMap(({ key, label, bus, extra }) =>
  ([2, 3, 4] as const).map((modules): Item => ({
    category: 'host',
    name: `模块化客控主机 ${modules} 模块套装（${label}）`,
    model: `BAI-RM${modules}${key}`,
    price: yuan(1180 + modules * 310 + extra),
    unit: '套',
    summary: `主控加 ${modules} 个功能模块，继电器、调光、空调按需组合，模块支持热插拔，改造项目省线省箱。`,
    tags: ['主机', '模块化', label],
    specs: {
      主控: '32 位处理器，128 个场景',
      扩展模块: `${modules} 个，最多可扩至 8 个`,
      通讯方式: bus,
      安装方式: '35mm 导轨安装',
      ...common,
    },
    pictures: [modularHostPicture(modules)],
  })),
);

const cabinets = BUSES.flatMap(({ key, label, bus, extra }) =>
  ([12, 20] as const).flatMap((ways) =>
    [false, true].map((metered): Item => ({
      category: 'host',
      name: `${ways} 位客控强弱电一体箱${metered ? '（带计量）' : ''}（${label}）`,
      model: `BAI-RB${ways}${metered ? 'M' : 'S'}${key}`,
      price: yuan(1860 + ways * 42 + extra + (metered ? 260 : 0)),
      unit: '套',
      summary: `主机、空开与接线端子出厂预装，${ways} 位回路，现场只接进出线${metered ? '，每间房独立计量用电' : ''}。`,
      tags: ['主机', '一体箱', metered ? '能耗计量' : '预装'],
      specs: {
        回路数: `${ways} 位`,
        用电计量: metered ? '有，精度 1.0 级' : '无',
        通讯方式: bus,
        箱体: '冷轧钢板喷塑，嵌入式',
        ...common,
      },
      pictures: [cabinetPicture(ways)],
    })),
  ),
);

/** Room controllers, one for each guest room. */
export const hosts: readonly Item[] = [...onePiece, ...modular, ...cabinets];
