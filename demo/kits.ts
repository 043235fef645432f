import { productOf } from './catalogue/products';
import { productId } from './product-ids';

/** A kind of room as the dictionary has it. */
interface RoomKit {
  readonly word: string;
  readonly name: string;
  readonly note: string;
  /** What is in the room, and how many of it. */
  readonly lines: readonly (readonly [role: string, model: string, perRoom: number])[];
}

/** The kits of the demo. */
export const KITS: readonly RoomKit[] = [
  {
    word: 'standard',
    name: '标准间',
    note: '大床房或双床房，一间一套',
    lines: [
      ['客控主机', 'BAI-RC12R', 1],
      ['开关面板', 'BAI-SWA3R-W', 3],
      ['温控器', 'BAI-TCT2-H', 1],
      ['插卡取电', 'BAI-CHH2-W', 1],
      ['门显', 'BAI-DDN1-B', 1],
      ['存在传感器', 'BAI-SNMW-R', 1],
      ['窗帘电机', 'BAI-CMD2-R', 1],
    ],
  },
  {
    word: 'suite',
    name: '套房',
    note: '一室一厅，卧室与客厅各有窗帘',
    lines: [
      ['客控主机', 'BAI-RC24R', 1],
      ['开关面板', 'BAI-SWA3R-W', 6],
      ['温控器', 'BAI-TCT2-H', 2],
      ['插卡取电', 'BAI-CHH2-W', 1],
      ['门显', 'BAI-DDN1-B', 1],
      ['存在传感器', 'BAI-SNMW-R', 2],
      ['窗帘电机', 'BAI-CMD2-R', 2],
    ],
  },
];

/** Words below a kit: names are unique in the dictionary, so each begins with its kit's. */
export const kitLines = ({ name, lines }: RoomKit) =>
  lines.map(([role, model, perRoom]) => ({
    name: `${name}：${role}`,
    word: productId(productOf(model)),
    description: String(perRoom),
  }));
