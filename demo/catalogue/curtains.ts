import { curtainPicture, type CurtainKind } from '../pictures/curtain';
import { type Item, yuan } from './item';

const MOTORS: readonly {
  readonly kind: CurtainKind;
  readonly code: string;
  readonly label: string;
  readonly torque: string;
  readonly noise: string;
  readonly base: number;
}[] = [
  {
    kind: 'drape',
    code: 'D1',
    label: '静音开合帘电机',
    torque: '1.2 N·m，承重 40kg',
    noise: '≤ 32dB',
    base: 368,
  },
  {
    kind: 'drape',
    code: 'D2',
    label: '强力开合帘电机',
    torque: '2.0 N·m，承重 70kg',
    noise: '≤ 38dB',
    base: 468,
  },
  {
    kind: 'battery',
    code: 'L1',
    label: '锂电开合帘电机',
    torque: '1.0 N·m，充电一次约 6 个月',
    noise: '≤ 35dB',
    base: 498,
  },
  { kind: 'roller', code: 'R1', label: '管状卷帘电机', torque: '3 N·m，25 管', noise: '≤ 40dB', base: 318 },
  {
    kind: 'roller',
    code: 'R2',
    label: '大扭矩卷帘电机',
    torque: '10 N·m，35 管',
    noise: '≤ 45dB',
    base: 428,
  },
  { kind: 'blind', code: 'V1', label: '百叶帘电机', torque: '1.5 N·m，双向调光', noise: '≤ 40dB', base: 388 },
];
const LINKS = [
  { letter: 'W', label: '四线强电', extra: 0 },
  { letter: 'R', label: 'RS485', extra: 40 },
  { letter: 'Z', label: 'Zigbee', extra: 68 },
] as const;

const motors = MOTORS.flatMap(({ kind, code, label, torque, noise, base }) =>
  LINKS.map(({ letter, label: link, extra }): Item => ({
    category: 'curtain',
    name: `${label}（${link}）`,
    model: `BAI-CM${code}-${letter}`,
    price: yuan(base + extra),
    unit: '台',
    summary: `${torque}，运行噪音 ${noise}，遇阻即停、手拉启动、停电可手动，欢迎与睡眠场景自动开合。`,
    tags: ['窗帘电机', link, '静音'],
    specs: {
      扭矩: torque,
      噪音: noise,
      控制方式: link,
      供电: kind === 'battery' ? '内置锂电池，Type-C 充电' : 'AC 100 ~ 240V',
      行程: '自动学习，可设 4 个停位',
      质保: '5 年',
    },
    pictures: [curtainPicture(kind)],
  })),
);

const TRACKS = [
  { kind: 'track', code: 'S', label: '直轨', price: 58 },
  { kind: 'curve', code: 'L', label: 'L 型弯轨', price: 96 },
] as const;

const tracks = TRACKS.flatMap(({ kind, code, label, price }) =>
  [2, 3, 4, 5, 6].map((metres): Item => ({
    category: 'curtain',
    name: `电动开合帘${label} ${metres} 米`,
    model: `BAI-CT${code}${metres}`,
    price: yuan(price * metres),
    unit: '套',
    summary: `${metres} 米${label}成套，铝合金 1.5mm 加厚型材，含滑车、主传动箱、皮带和吊装卡，按窗宽裁切。`,
    tags: ['窗帘轨道', label],
    specs: {
      长度: `${metres} 米`,
      材质: '6063 铝合金，粉末喷涂',
      承重: `${metres * 12}kg`,
      配套: '滑车、传动箱、皮带、吊装卡',
    },
    pictures: [curtainPicture(kind)],
  })),
);

const remotes = [1, 2, 5, 15].map((channels): Item => ({
  category: 'curtain',
  name: `窗帘遥控器 ${channels} 通道`,
  model: `BAI-CR${String(channels).padStart(2, '0')}`,
  price: yuan(38 + channels * 4),
  unit: '个',
  summary: `433MHz 无线遥控，${channels} 个通道，室内 30 米，附壁装支架，一节纽扣电池可用两年。`,
  tags: ['窗帘电机', '遥控'],
  specs: { 通道: `${channels}`, 频率: '433.92MHz', 距离: '室内 30m', 电池: 'CR2450' },
  pictures: [curtainPicture('remote')],
}));

/** Motors, tracks and remote controls of curtains. */
export const curtains: readonly Item[] = [...motors, ...tracks, ...remotes];
