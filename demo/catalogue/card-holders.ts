import { cardHolderPicture, type HolderSeries } from '../pictures/card-holder';
import { BLACK, GOLD, GREY, WHITE } from '../pictures/finishes';
import { type Item, yuan } from './item';

const KINDS: readonly {
  readonly series: HolderSeries;
  readonly code: string;
  readonly label: string;
  readonly reads: string;
  readonly base: number;
}[] = [
  { series: 'slot', code: 'M0', label: '任意卡插卡取电开关', reads: '机械触发，任意卡片', base: 58 },
  { series: 'slot', code: 'L1', label: '低频感应插卡取电开关', reads: 'T5557 低频卡', base: 96 },
  { series: 'reader', code: 'H1', label: '高频感应插卡取电开关', reads: 'M1 / CPU 卡，13.56MHz', base: 128 },
  {
    series: 'reader',
    code: 'H2',
    label: '身份识别插卡取电器',
    reads: '识别客人卡、清洁卡、工程卡',
    base: 188,
  },
  { series: 'reader', code: 'N1', label: '手机 NFC 取电器', reads: 'M1 卡与手机 NFC', base: 236 },
  {
    series: 'service',
    code: 'S2',
    label: '带服务键身份取电器',
    reads: '身份识别 + 勿扰、清理双键',
    base: 248,
  },
  {
    series: 'service',
    code: 'S3',
    label: '带场景键网络取电器',
    reads: '身份识别 + 勿扰、清理，TCP/IP 联网',
    base: 316,
  },
];

/** What the room's power waits for. */
export const cardHolders: readonly Item[] = KINDS.flatMap(({ series, code, label, reads, base }) =>
  [WHITE, BLACK, GREY, GOLD].map((finish): Item => ({
    category: 'card-holder',
    name: `${label} ${finish.label}`,
    model: `BAI-CH${code}-${finish.letter}`,
    price: yuan(base + (finish === GOLD ? 18 : 0)),
    unit: '个',
    summary: `插卡即亮，拔卡延时 ${series === 'slot' ? 15 : 30} 秒断电；${reads}，可与门锁、RCU 主机联动判断房态。`,
    tags: ['插卡取电', series === 'service' ? '服务键' : '节能', finish.label],
    specs: {
      识别方式: reads,
      负载能力: series === 'slot' ? '30A / AC 220V' : '干接点输出，配接触器',
      断电延时: series === 'slot' ? '15 秒' : '0 ~ 60 秒可设',
      颜色: finish.label,
      外形尺寸: '86mm × 86mm × 42mm',
      指示灯: '夜间定位蓝光',
    },
    pictures: [cardHolderPicture(series, finish)],
  })),
);
