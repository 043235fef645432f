import { businessIdPattern } from '../../domain/ids';
import { PRODUCT_STATUS, UNCOUNTED_STOCK } from '../../domain/products';
import { PRODUCTS, PUBLISHED } from './access';
import { index, recordId, type BaseCollection } from './collection';
import { integer, isDelete, json, oneOf, text, times } from './fields';

export const PRODUCTS_ID = 'pbc_bai_product';

/** What a list of the shop begins with. */
const SHELF = 'is_delete, prod_list_status';

/** What BAI sells. Prices are fen; a stock of -1 is not counted. */
export const tblProductList: BaseCollection = {
  id: PRODUCTS_ID,
  name: PRODUCTS,
  type: 'base',
  system: false,
  ...PUBLISHED,
  fields: [
    recordId('prd_id', '记录 id'),
    text('prd_prod_list_id', 'prod_list_id', '产品业务编号：PROD-毫秒-6 位字母数字，由数据库生成', {
      required: true,
      pattern: businessIdPattern('PROD'),
    }),
    text('prd_name', 'prod_list_name', '产品名称', { required: true, presentable: true, max: 200 }),
    text('prd_model', 'prod_list_modelnumber', '型号', { max: 100 }),
    text('prd_category', 'prod_list_category', '分类：字典的 system_dict_id'),
    text('prd_tags', 'prod_list_tags', '标签，用 | 连接', { max: 500 }),
    json('prd_function', 'prod_list_function', '规格与功能：[{name, value}]', 64 * 1024),
    integer('prd_price', 'prod_list_basic_price', '单价（分）', { min: 0, max: 1_000_000_000 }),
    integer('prd_stock', 'prod_list_stock', '库存；-1 表示不计库存', {
      min: UNCOUNTED_STOCK,
      max: 1_000_000_000,
    }),
    text('prd_status', 'prod_list_status', 'on_shelf 在售（默认），off_shelf 下架', {
      required: true,
      pattern: oneOf(Object.values(PRODUCT_STATUS)),
    }),
    json('prd_pictures', 'prod_list_pictures', '图片：attachments_id 的列表，第一张为主图', 4096),
    text('prd_unit', 'prod_list_unit', '计量单位', { max: 16 }),
    integer('prd_sort', 'prod_list_sort', '排序，小的在前'),
    text('prd_summary', 'prod_list_summary', '简介', { max: 2000 }),
    text('prd_barcode', 'prod_list_barcode', '条码'),
    isDelete('prd_is_delete'),
    ...times('prd'),
  ],
  indexes: [
    index('idx_product_id', PRODUCTS, 'prod_list_id', { unique: true }),
    index('idx_product_sort', PRODUCTS, 'is_delete, prod_list_sort, id'),
    index('idx_product_category', PRODUCTS, 'prod_list_category, is_delete, prod_list_sort'),
    index('idx_product_model', PRODUCTS, 'prod_list_modelnumber'),
    index('idx_product_barcode', PRODUCTS, 'prod_list_barcode'),
    // one for each order of the shop's list; a category is picked out on the way, without a look at the rows
    index('idx_product_shelf', PRODUCTS, `${SHELF}, prod_list_sort, id, prod_list_category`),
    index('idx_product_newest', PRODUCTS, `${SHELF}, created, id, prod_list_category`),
    index('idx_product_price', PRODUCTS, `${SHELF}, prod_list_basic_price, id, prod_list_category`),
  ],
};
