import { sensorPicture, type SensorKind } from '../pictures/sensor';
import { type Item, yuan } from './item';

const KINDS: readonly {
  readonly kind: SensorKind;
  readonly code: string;
  readonly label: string;
  readonly detects: string;
  readonly use: string;
  readonly base: number;
}[] = [
  {
    kind: 'ceiling',
    code: 'PI',
    label: '吸顶红外人体传感器',
    detects: '半径 4m，360°',
    use: '走廊与卫生间人来灯亮',
    base: 78,
  },
  {
    kind: 'radar',
    code: 'MW',
    label: '毫米波存在传感器',
    detects: '静止人体，半径 5m',
    use: '判断客人是否在房，避免误断电',
    base: 228,
  },
  {
    kind: 'corner',
    code: 'WA',
    label: '壁装广角红外传感器',
    detects: '110°，距离 8m',
    use: '客厅与玄关感应',
    base: 92,
  },
  {
    kind: 'door',
    code: 'DM',
    label: '门磁传感器',
    detects: '间距 ≥ 20mm 判定开启',
    use: '入户门、阳台门开窗停空调',
    base: 46,
  },
  {
    kind: 'water',
    code: 'WL',
    label: '水浸传感器',
    detects: '水深 ≥ 0.5mm',
    use: '卫生间、机房漏水报警',
    base: 69,
  },
  {
    kind: 'smoke',
    code: 'SM',
    label: '光电感烟探测器',
    detects: '符合 GB 4715',
    use: '客房火情早期报警',
    base: 96,
  },
  {
    kind: 'gas',
    code: 'GS',
    label: '可燃气体探测器',
    detects: '天然气 6% LEL',
    use: '公寓厨房燃气泄漏报警',
    base: 118,
  },
  {
    kind: 'air',
    code: 'AQ',
    label: '空气质量检测仪',
    detects: '温度、湿度、PM2.5、CO₂',
    use: '联动新风与净化',
    base: 386,
  },
  {
    kind: 'light',
    code: 'LX',
    label: '光照度传感器',
    detects: '0 ~ 65,535 lx',
    use: '窗帘与灯光随日照调节',
    base: 88,
  },
  {
    kind: 'sos',
    code: 'EM',
    label: '紧急呼叫按钮',
    detects: '一键报警，钥匙复位',
    use: '床头与卫生间求助',
    base: 56,
  },
];
const LINKS = [
  { letter: 'D', label: '干接点', power: 'DC 12V', extra: 0 },
  { letter: 'R', label: 'RS485', power: 'DC 12V', extra: 28 },
  { letter: 'Z', label: 'Zigbee', power: '电池，约 2 年', extra: 46 },
] as const;

/** What a room notices by itself. */
export const sensors: readonly Item[] = KINDS.flatMap(({ kind, code, label, detects, use, base }) =>
  LINKS.map(({ letter, label: link, power, extra }): Item => ({
    category: 'sensor',
    name: `${label}（${link}）`,
    model: `BAI-SN${code}-${letter}`,
    price: yuan(base + extra),
    unit: '个',
    summary: `${use}。${detects}，${link}接入 RCU 主机，阈值与延时可在调试软件中设置。`,
    tags: ['传感器', link, kind === 'smoke' || kind === 'gas' || kind === 'sos' ? '安全' : '节能'],
    specs: {
      探测范围: detects,
      输出方式: link,
      供电: kind === 'gas' || kind === 'air' ? 'AC 220V' : power,
      安装方式:
        ['corner', 'gas', 'air', 'sos'].indexOf(kind) >= 0 ? '壁装' : kind === 'door' ? '粘贴' : '吸顶',
      工作温度: '-10℃ ~ 50℃',
      质保: '2 年',
    },
    pictures: [sensorPicture(kind)],
  })),
);
