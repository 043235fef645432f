import { ROOM_KITS } from '../domain/kits';
import type { Category } from './catalogue/item';
import type { DocumentKind } from './documents';
import { at, businessIdAt, DAY } from './ids';
import type { Row } from './demo-file';
import { kitLines, KITS } from './kits';
import { row } from './row';

const DICTIONARY = 'tbl_system_dict';
const MADE = -120 * DAY;

interface Word {
  readonly name: string;
  readonly word: string;
  readonly description: string;
  readonly children?: readonly Word[];
}

const CATEGORIES: { readonly [key in Category]: string } = {
  host: 'RCU 客控主机',
  switch: '开关与场景面板',
  thermostat: '温控器',
  'card-holder': '插卡取电',
  'door-display': '门显与门铃',
  sensor: '传感器与报警',
  curtain: '窗帘电机与轨道',
  gateway: '网关与网络',
  driver: '调光与电源',
  accessory: '配件与线材',
};

const KINDS: { readonly [key in DocumentKind]: string } = {
  manual: '使用说明',
  wiring: '接线指南',
  datasheet: '规格书',
  notice: '通知公告',
  service: '售后服务',
  faq: '常见问题',
};

const LEVELS = { regular: '普通会员', silver: '银卡会员', gold: '金卡会员', diamond: '钻石会员' };
const COMPANY_TYPES = { dealer: '经销商', hotel: '酒店', integrator: '系统集成商' };

const words = (labels: { readonly [key: string]: string }): Word[] =>
  Object.entries(labels).map(([word, name]) => ({ name, word, description: name }));

const kits = KITS.map((kit): Word => ({
  name: kit.name,
  word: kit.word,
  description: kit.note,
  children: kitLines(kit),
}));

const ROOTS: readonly { readonly key: string; readonly name: string; readonly children: readonly Word[] }[] =
  [
    { key: 'category', name: '产品分类', children: words(CATEGORIES) },
    { key: 'level', name: '会员等级', children: words(LEVELS) },
    { key: 'document', name: '文档类型', children: words(KINDS) },
    { key: 'company', name: '公司类型', children: words(COMPANY_TYPES) },
    { key: 'room_kit', name: ROOM_KITS, children: kits },
  ];

const idOf = (key: string): string => businessIdAt('DICT', key, MADE);

/** `system_dict_id` of a product category. */
export const categoryId = (category: Category): string => idOf(`category ${category}`);

/** A document's type as its column holds it. */
export const documentType = (kind: DocumentKind): string => `${idOf(`document ${kind}`)}@${kind}`;

function rowOf(key: string, parent: string, { name, word, description }: Word, sort: number): Row {
  const written = { system_dict_id: idOf(key), created: at(MADE), updated: at(MADE) };
  return row(
    DICTIONARY,
    key,
    {
      system_dict_id: idOf(key),
      dict_name: name,
      dict_word_enum: word,
      dict_word_description: description,
      dict_word_parent_id: parent,
      dict_word_is_enabled: true,
      dict_word_sort_order: sort,
    },
    written,
  );
}

const below = (key: string, children: readonly Word[]): Row[] =>
  children.flatMap((child, place) => {
    const own = `${key} ${child.word}`;
    return [rowOf(own, idOf(key), child, (place + 1) * 10), ...below(own, child.children ?? [])];
  });

/** Parents before their children. */
export const dictionaryRows = (): Row[] =>
  ROOTS.flatMap(({ key, name, children }, i) => [
    rowOf(key, '', { name, word: key, description: name }, (i + 1) * 10),
    ...below(key, children),
  ]);
