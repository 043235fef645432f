import { withThousands } from '../../../domain/money';

/** A button holds no more of a project's name. */
const LONGEST_ON_BUTTON = 10;

/** The sheet that puts a product into a project. */
export const addSheetText = {
  title: '加入购物车',
  cart: '购物车',
  which: '放进哪个项目',
  rooms: (rooms: number) => `${withThousands(rooms)} 间`,
  held: (pieces: number, unit: string) => `已有这款 ${withThousands(pieces)} ${unit}`,
  holds: (kinds: number, pieces: number) => `${withThousands(kinds)} 款 ${withThousands(pieces)} 件`,
  empty: '还没有放东西',
  all: (count: number) => `全部 ${count} 个项目`,
  add: '新建项目，比如一家酒店的名字',
  newName: '项目名称',
  newNamePlaceholder: '比如一家酒店的名字',
  newNameMissing: '先给项目起个名字',
  count: '数量',
  sum: (pieces: number, unit: string) => `共 ${withThousands(pieces)} ${unit}`,
  sumAfter: (pieces: number, unit: string) => `加完共 ${withThousands(pieces)} ${unit}`,
  tooMany: (most: number, pieces: number, unit: string) =>
    `一款最多 ${withThousands(most)} ${unit}，加完是 ${withThousands(pieces)} ${unit}`,
  fewerEach: (pieces: number, unit: string) => `改为每间 ${withThousands(pieces)} ${unit}`,
  short: (stock: number, missing: number, unit: string) =>
    `现有 ${withThousands(stock)} ${unit}，少 ${withThousands(missing)} ${unit}，可以先放进去`,
  out: '暂时缺货，可以先放进去',
  addTo: (project: string) => (project.length > LONGEST_ON_BUTTON ? '加入这个项目' : `加入${project}`),
  addToNew: '加入新项目',
  added: (project: string) => `已加入${project}`,
  addedWithoutRooms: (project: string) => `已加入${project}，间数没有记住`,
} as const;
