import { formatMoney, withThousands } from '../../../domain/money';
import { keepUnits } from '../../../domain/product-names';

/** A button holds no more of a project's name. */
const LONGEST_NAME = 10;

/** Rooms that are fitted out at once. */
export const kitText = {
  fitOut: '按间配齐',
  title: (kit: string) => `${kit}，按间配齐`,
  kits: '房型',
  rooms: '几间房',
  perRoom: (fen: number) => `每间 ${formatMoney(fen)}`,
  room: '间',
  lines: '要配的产品',
  pieces: (pieces: number, unit: string) => keepUnits(`${withThousands(pieces)} ${unit}`),
  sum: (kinds: number, pieces: number) => `${withThousands(kinds)} 款 ${withThousands(pieces)} 件`,
  into: '放进',
  intoNow: (project: string) => `放进${project}，换一个项目`,
  intoWhich: '放进哪个项目',
  cart: '购物车',
  holds: (rooms: number | undefined, kinds: number, pieces: number) =>
    [
      ...(rooms === undefined ? [] : [`${withThousands(rooms)} 间`]),
      ...(kinds === 0 ? ['还没有放东西'] : [`${withThousands(kinds)} 款 ${withThousands(pieces)} 件`]),
    ].join('，'),
  newProject: '新建项目，比如一家酒店的名字',
  newTitle: '新建项目',
  newName: '项目名称',
  newPlaceholder: '比如一家酒店的名字',
  newMissing: '先给项目起个名字',
  newGo: '就用这个名字',
  addAll: '全部加入',
  addSome: (kinds: number) => `加入这 ${withThousands(kinds)} 款`,
  pickOne: '先勾选要配的产品',
  added: (project: string) => (project.length > LONGEST_NAME ? '已加入这个项目' : `已加入${project}`),
  addedTitle: (rooms: number) => `${withThousands(rooms)} 间房配好了`,
  addedSome: (added: number, why: string) => `${withThousands(added)} 款放进去了，其余没有：${why}`,
  roomsForgotten: '间数没有记住，在购物车里再填一次',
  toCheckout: '去结算',
  toCart: '去购物车',
  again: '再试一次',
  noneTitle: '房型正在准备',
  noneHint: '先按分类挑产品，也能按间数加入',
  toCategory: '去分类看看',
} as const;
