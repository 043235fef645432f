import { BLACK, GOLD, GREY, WHITE, type Finish } from '../pictures/finishes';
import { switchPicture, type Keys, type PanelSeries } from '../pictures/switch-panel';
import { type Item, yuan } from './item';

interface Series {
  readonly series: PanelSeries;
  readonly letter: string;
  readonly label: string;
  readonly face: string;
  readonly base: number;
  readonly finishes: readonly Finish[];
}

const SERIES: readonly Series[] = [
  {
    series: 'glass',
    letter: 'A',
    label: '晶系列触控',
    face: '2.5D 钢化玻璃，电容触摸',
    base: 138,
    finishes: [WHITE, BLACK, GOLD],
  },
  {
    series: 'rocker',
    letter: 'B',
    label: '悦系列大翘板',
    face: '阻燃 PC，回弹翘板',
    base: 86,
    finishes: [WHITE, GREY, GOLD],
  },
  {
    series: 'button',
    letter: 'C',
    label: '锐系列金属点动',
    face: '拉丝铝合金，金属按键',
    base: 198,
    finishes: [BLACK, GREY, GOLD],
  },
];
const KEYS: readonly Keys[] = [1, 2, 3, 4, 6];
const LINKS = [
  { letter: 'R', label: 'RS485', power: 'DC 12V 总线供电', extra: 0 },
  { letter: 'Z', label: 'Zigbee', power: 'AC 220V 零火供电', extra: 42 },
] as const;

/** Switch and scene panels: series × keys × colour × link. */
export const switches: readonly Item[] = SERIES.flatMap(({ series, letter, label, face, base, finishes }) =>
  KEYS.flatMap((keys) =>
    finishes.flatMap((finish) =>
      LINKS.map((link): Item => ({
        category: 'switch',
        name: `${label}开关面板 ${keys} 键 ${finish.label}（${link.label}）`,
        model: `BAI-SW${letter}${keys}${link.letter}-${finish.letter}`,
        price: yuan(base + keys * 14 + link.extra + (finish === GOLD ? 30 : 0)),
        unit: '个',
        summary: `${keys} 键${keys >= 4 ? '场景' : '灯光'}面板，${face}，夜间微光指示，按键图标可按房型定制激光雕刻。`,
        tags: ['开关面板', label.slice(0, 3), finish.label, link.label],
        specs: {
          按键数: `${keys} 键`,
          面板材质: face,
          颜色: finish.label,
          通讯方式: link.label,
          供电: link.power,
          外形尺寸: '86mm × 86mm × 10mm',
          底盒: '86 型暗盒，深度 ≥ 50mm',
          按键寿命: '100,000 次以上',
        },
        pictures: [switchPicture(series, keys, finish)],
      })),
    ),
  ),
);
