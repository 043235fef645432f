import { accessoryPicture } from '../pictures/accessory';
import { railModulePicture } from '../pictures/host';
import { type Item, yuan } from './item';

const MODULES = [
  { code: 'RL', label: '继电器模块', way: '10A 磁保持继电器', base: 120, per: 38 },
  { code: 'TR', label: '可控硅调光模块', way: '前沿切相，单路 300W', base: 168, per: 66 },
  { code: 'ZV', label: '0-10V 调光模块', way: '0-10V 输出 + 10A 继电器', base: 178, per: 58 },
  { code: 'DL', label: 'DALI 调光模块', way: 'DALI-2 主站', base: 320, per: 96 },
  { code: 'CW', label: '窗帘控制模块', way: '正反转互锁，单路 200W', base: 130, per: 46 },
] as const;

const modules = MODULES.flatMap(({ code, label, way, base, per }) =>
  ([1, 2, 4, 6] as const).map((channels): Item => ({
    category: 'driver',
    name: `${channels} 路${label}`,
    model: `BAI-DM${code}${channels}`,
    price: yuan(base + per * channels),
    unit: '个',
    summary: `${channels} 路独立输出，${way}，导轨安装，经 RS485 挂接 RCU 主机，掉电保存状态与渐变时间。`,
    tags: ['调光', label.replace('模块', '')],
    specs: {
      输出: `${channels} 路`,
      方式: way,
      通讯方式: 'RS485',
      供电: 'DC 24V',
      安装方式: '35mm 导轨安装',
    },
    pictures: [railModulePicture(channels)],
  })),
);

const supplies = [15, 30, 60, 100, 150].map((watts): Item => ({
  category: 'driver',
  name: `导轨开关电源 DC 24V ${watts}W`,
  model: `BAI-PS24-${watts}`,
  price: yuan(48 + watts * 1.1),
  unit: '个',
  summary: `客控弱电系统供电，${watts}W，过流、过压、短路保护，效率 88% 以上，可并机冗余。`,
  tags: ['电源', '导轨'],
  specs: {
    输出: `DC 24V，${watts}W`,
    输入: 'AC 100 ~ 264V',
    效率: '≥ 88%',
    保护: '过流、过压、短路',
    安装方式: '35mm 导轨安装',
  },
  pictures: [accessoryPicture('supply')],
}));

const leds = [12, 20, 40, 60].flatMap((watts) =>
  [
    { code: 'M', label: '单色', channels: '1 路' },
    { code: 'C', label: '双色温', channels: '2 路' },
  ].map(({ code, label, channels }): Item => ({
    category: 'driver',
    name: `${label}灯光驱动 ${watts}W`,
    model: `BAI-LD${code}${watts}`,
    price: yuan(36 + watts * 1.3 + (code === 'C' ? 24 : 0)),
    unit: '个',
    summary: `${label}恒流驱动，${watts}W，深度调光 0.1% 无频闪，启动渐亮 1.5 秒，客人半夜起身不刺眼。`,
    tags: ['电源', '调光', label],
    specs: {
      功率: `${watts}W`,
      输出: channels,
      调光深度: '0.1%',
      频闪: 'IEEE 1789 无影响',
      功率因数: '≥ 0.95',
    },
    pictures: [accessoryPicture('driver')],
  })),
);

/** Dimmers, relays and power supplies. */
export const drivers: readonly Item[] = [...modules, ...supplies, ...leds];
