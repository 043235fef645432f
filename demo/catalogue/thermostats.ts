import { BLACK, GOLD, GREY, WHITE } from '../pictures/finishes';
import { thermostatPicture, type ThermostatSeries } from '../pictures/thermostat';
import { type Item, yuan } from './item';

const SERIES: readonly {
  readonly series: ThermostatSeries;
  readonly letter: string;
  readonly label: string;
  readonly base: number;
}[] = [
  { series: 'segment', letter: 'L', label: '段码液晶温控器', base: 158 },
  { series: 'knob', letter: 'K', label: '圆旋钮温控器', base: 268 },
  { series: 'screen', letter: 'T', label: '4 英寸彩屏温控器', base: 428 },
];
const SYSTEMS = [
  { number: 2, label: '两管制风机盘管', output: '三速风机 + 1 路阀', extra: 0 },
  { number: 4, label: '四管制风机盘管', output: '三速风机 + 2 路阀', extra: 36 },
  { number: 5, label: '水地暖', output: '1 路 16A 干接点', extra: 20 },
  { number: 8, label: '多联机', output: 'RS485 对接多联机网关', extra: 88 },
] as const;
const FINISHES = [WHITE, BLACK, GREY, GOLD] as const;

/** Thermostats: series × air-conditioning system × colour. */
export const thermostats: readonly Item[] = SERIES.flatMap(({ series, letter, label, base }) =>
  SYSTEMS.flatMap(({ number, label: system, output, extra }) =>
    FINISHES.filter((finish) => series !== 'screen' || finish !== GOLD).map((finish): Item => ({
      category: 'thermostat',
      name: `${label} ${system} ${finish.label}`,
      model: `BAI-TC${letter}${number}-${finish.letter}`,
      price: yuan(base + extra + (finish === GOLD ? 30 : 0)),
      unit: '个',
      summary: `用于${system}，±0.5℃ 控温，拔卡自动进入节能温度，开窗联动停机，支持前台远程预冷预热。`,
      tags: ['温控器', system, finish.label],
      specs: {
        适用系统: system,
        输出: output,
        控温范围: '16℃ ~ 32℃',
        控温精度: '±0.5℃',
        颜色: finish.label,
        通讯方式: 'RS485（Modbus RTU）',
        外形尺寸: '86mm × 86mm × 12mm',
      },
      pictures: [thermostatPicture(series, finish)],
    })),
  ),
);
