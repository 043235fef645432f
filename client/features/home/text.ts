import { DEFAULT_CART_NUMBER } from '../../../domain/carts';
import { formatMoney, withThousands } from '../../../domain/money';

/** The front of the shop. */
export const homeText = {
  search: '搜产品、型号或资料',
  scenes: '房间场景',
  scene: {
    welcome: { key: '欢迎', title: '推门，灯就亮了', line: '廊灯和主灯 80%，窗帘打开，24℃' },
    reading: { key: '阅读', title: '只照亮这一页', line: '床头灯 60%，窗帘半合，24℃' },
    cinema: { key: '影音', title: '灯暗下来，电影开始', line: '灯带 15%，窗帘合上，低风' },
    sleep: { key: '睡眠', title: '睡下一键，只留夜灯', line: '灯全关，夜灯 5%，窗帘合上，26℃ 静音' },
  },
  device: {
    host: '客控主机',
    panel: '开关面板',
    thermostat: '温控器',
    holder: '插卡取电',
    door: '门显',
    sensor: '存在传感器',
    curtain: '窗帘电机',
  },
  spot: (device: string, product: string) => `${device}：${product}`,
  toProduct: (product: string) => `查看${product}`,
  room: '间',
  kit: (kinds: number, pieces: number) => `${withThousands(kinds)} 款 ${withThousands(pieces)} 件`,
  goOn: (project: string) => (project === DEFAULT_CART_NUMBER ? '接着买购物车里的' : `接着配${project}`),
  rooms: (rooms: number) => `${withThousands(rooms)} 间`,
  pieces: (pieces: number) => `${withThousands(pieces)} 件`,
  money: formatMoney,
  look: '查看',
  categories: '产品分类',
  recommended: '为您推荐',
  fromKit: (kit: string) => `${kit}常用`,
  end: '都看完了，去分类里按品类找',
  empty: '还没有上架的产品',
} as const;
