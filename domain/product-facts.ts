import { splitName } from './product-names';

/** Kinds of facts in which products of one series differ. */
export type AxisName = '颜色' | '键数' | '通讯' | '规格';

export type Finish = 'white' | 'black' | 'grey' | 'gold';

const FINISHES: ReadonlyMap<string, Finish> = new Map([
  ['雅白', 'white'],
  ['曜黑', 'black'],
  ['深空灰', 'grey'],
  ['香槟金', 'gold'],
]);
const COLOUR = /^[\u4e00-\u9fff]{1,3}[白黑灰金银铜红橙黄绿蓝紫棕]$/;
/** They end like colours and name a material or a light. */
const NO_COLOUR = /合金$|五金$|^[冷暖]白$/;
const KEYS = /^\d+\s键$/;
const LINK =
  /^(RS-?485|RS-?232|Zigbee|KNX|CAN|Modbus|BACnet|DALI|LoRa|NB-IoT|Wi-?Fi|PoE|4G|5G|蓝牙|干接点|四线强电|以太网型|总线型|无线型)$/i;

/** How a colour is drawn beside its name; undefined for one without a drawing. */
export const finishOf = (colour: string): Finish | undefined => FINISHES.get(colour);

/** What kind of fact this is: `3 键`, `雅白`, `RS485`; whatever is none of those is 规格. */
export function axisOf(fact: string): AxisName {
  if (COLOUR.test(fact) && !NO_COLOUR.test(fact)) return '颜色';
  if (KEYS.test(fact)) return '键数';
  return LINK.test(fact) ? '通讯' : '规格';
}

/** Colour and link as a product's name tells them; undefined where it says nothing. */
export function lookOf(name: string): { readonly colour?: string; readonly link?: string } {
  const { which } = splitName(name);
  return {
    colour: which.find((fact) => axisOf(fact) === '颜色'),
    link: which.find((fact) => axisOf(fact) === '通讯'),
  };
}
