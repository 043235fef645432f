import { BLACK, WHITE } from '../pictures/finishes';
import { gatewayPicture, type GatewayKind } from '../pictures/gateway';
import { type Item, yuan } from './item';

interface Kind {
  readonly kind: GatewayKind;
  readonly code: string;
  readonly label: string;
  readonly purpose: string;
  readonly capacity: string;
  readonly price: number;
}

const KINDS: readonly Kind[] = [
  {
    kind: 'box',
    code: 'ZB1',
    label: 'Zigbee 客房网关',
    purpose: '接入面板、传感器与门锁',
    capacity: '64 个子设备',
    price: 298,
  },
  {
    kind: 'antenna',
    code: 'ZB2',
    label: 'Zigbee 增强网关',
    purpose: '双天线，套房全覆盖',
    capacity: '128 个子设备',
    price: 398,
  },
  {
    kind: 'box',
    code: 'BM1',
    label: '蓝牙 Mesh 网关',
    purpose: '无主灯与灯带分组调光',
    capacity: '100 个子设备',
    price: 268,
  },
  {
    kind: 'box',
    code: 'MB1',
    label: 'Modbus 协议网关',
    purpose: 'RTU 与 TCP 双向转换',
    capacity: '4 路 RS485',
    price: 468,
  },
  {
    kind: 'box',
    code: 'KX1',
    label: 'KNX 协议网关',
    purpose: '与 KNX 总线互通',
    capacity: '256 个组地址',
    price: 1280,
  },
  {
    kind: 'box',
    code: 'BN1',
    label: 'BACnet 楼宇网关',
    purpose: '客控数据并入楼宇自控系统',
    capacity: '500 个数据点',
    price: 2680,
  },
  {
    kind: 'box',
    code: 'DA1',
    label: 'DALI 调光网关',
    purpose: '大堂与宴会厅灯光',
    capacity: '2 × 64 个地址',
    price: 1180,
  },
  {
    kind: 'antenna',
    code: 'VR1',
    label: '多联机空调网关',
    purpose: '对接主流品牌多联机',
    capacity: '16 台内机',
    price: 860,
  },
  {
    kind: 'antenna',
    code: 'AP1',
    label: '客房无线接入点',
    purpose: '双频 Wi-Fi 6，兼作客控上行',
    capacity: '60 个终端',
    price: 528,
  },
  {
    kind: 'ceiling',
    code: 'AP2',
    label: '吸顶无线接入点',
    purpose: '走廊与公区覆盖',
    capacity: '120 个终端',
    price: 688,
  },
  {
    kind: 'ceiling',
    code: 'ZC1',
    label: '吸顶 Zigbee 网关',
    purpose: 'PoE 供电，隐蔽安装',
    capacity: '96 个子设备',
    price: 458,
  },
  {
    kind: 'speaker',
    code: 'AI1',
    label: '客房语音管家',
    purpose: '语音控制灯光、窗帘与空调',
    capacity: '离线 200 条指令',
    price: 598,
  },
  {
    kind: 'speaker',
    code: 'AI2',
    label: '客房语音管家（带屏）',
    purpose: '语音与服务点单',
    capacity: '对接酒店服务系统',
    price: 998,
  },
  {
    kind: 'switch',
    code: 'NS8',
    label: '8 口客控交换机',
    purpose: '楼层弱电间汇聚',
    capacity: '8 × 千兆，PoE 120W',
    price: 468,
  },
  {
    kind: 'switch',
    code: 'NS16',
    label: '16 口客控交换机',
    purpose: '楼层弱电间汇聚',
    capacity: '16 × 千兆，PoE 240W',
    price: 868,
  },
  {
    kind: 'server',
    code: 'SV1',
    label: '楼层客控服务器',
    purpose: '房态、报警与能耗汇总',
    capacity: '200 间房',
    price: 4680,
  },
  {
    kind: 'server',
    code: 'SV2',
    label: '酒店客控服务器',
    purpose: '对接 PMS，双机热备',
    capacity: '1,000 间房',
    price: 12800,
  },
  {
    kind: 'tablet',
    code: 'PD7',
    label: '7 英寸床头控制屏',
    purpose: '灯光、窗帘、空调与送餐',
    capacity: '壁装，PoE',
    price: 1280,
  },
  {
    kind: 'tablet',
    code: 'PD10',
    label: '10 英寸总控屏',
    purpose: '套房与别墅全屋控制',
    capacity: '壁装或桌面',
    price: 1980,
  },
];

/** Gateways, network devices and consoles. */
export const gateways: readonly Item[] = KINDS.flatMap(({ kind, code, label, purpose, capacity, price }) =>
  (kind === 'server' ? [BLACK] : [WHITE, BLACK]).map((finish): Item => ({
    category: 'gateway',
    name: `${label} ${finish.label}`,
    model: `BAI-GW${code}-${finish.letter}`,
    price: yuan(price),
    unit: '台',
    summary: `${purpose}，容量 ${capacity}。断网时本地规则照常运行，远程升级不影响客人使用。`,
    tags: ['网关', purpose.slice(0, 4), finish.label],
    specs: {
      用途: purpose,
      容量: capacity,
      上行: '10/100/1000M 以太网',
      供电: kind === 'server' ? 'AC 220V 双电源' : 'PoE 802.3af 或 DC 12V',
      颜色: finish.label,
      远程管理: '支持，TLS 加密',
    },
    pictures: [gatewayPicture(kind, finish)],
  })),
);
