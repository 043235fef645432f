import { doorDisplayPicture, type DoorSeries } from '../pictures/door-display';
import { BLACK, GOLD, GREY, WHITE } from '../pictures/finishes';
import { type Item, yuan } from './item';

const KINDS: readonly {
  readonly series: DoorSeries;
  readonly code: string;
  readonly label: string;
  readonly shows: string;
  readonly base: number;
}[] = [
  { series: 'number', code: 'N1', label: '背光房号门显', shows: '房号、勿扰、清理、门铃', base: 168 },
  { series: 'number', code: 'N2', label: '大号房号门显', shows: '房号、勿扰、清理、请稍候、门铃', base: 218 },
  { series: 'bell', code: 'B1', label: '窄条门铃门显', shows: '房号、勿扰、清理、门铃', base: 138 },
  { series: 'bell', code: 'B2', label: '窄条触摸门显', shows: '房号、勿扰、清理、在房状态、门铃', base: 178 },
  {
    series: 'screen',
    code: 'S1',
    label: '4 英寸彩屏门显',
    shows: '房号、客人称呼、服务状态、可视门铃',
    base: 498,
  },
  {
    series: 'screen',
    code: 'S2',
    label: '5 英寸可视门显',
    shows: '房号、服务状态、200 万像素摄像头',
    base: 768,
  },
];

/** The panels beside the doors of the rooms. */
export const doorDisplays: readonly Item[] = KINDS.flatMap(({ series, code, label, shows, base }) =>
  [WHITE, BLACK, GREY, GOLD].map((finish): Item => ({
    category: 'door-display',
    name: `${label} ${finish.label}`,
    model: `BAI-DD${code}-${finish.letter}`,
    price: yuan(base + (finish === GOLD ? 36 : 0)),
    unit: '个',
    summary: `显示${shows}，房内一键切换，走廊一眼可见；房号出厂激光雕刻，支持酒店标志定制。`,
    tags: ['门显', series === 'screen' ? '彩屏' : '背光', finish.label],
    specs: {
      显示内容: shows,
      面板: series === 'screen' ? 'IPS 液晶 + 钢化玻璃' : '丝印亚克力 + 铝边框',
      颜色: finish.label,
      供电: series === 'screen' ? 'PoE / DC 12V' : 'DC 12V',
      通讯方式: series === 'screen' ? 'TCP/IP' : 'RS485 或干接点',
      门铃: '电子和弦，音量可调',
      防护等级: 'IP42',
    },
    pictures: [doorDisplayPicture(series, finish)],
  })),
);
