import { CART_NUMBER_MAX, CART_STATUS, MAX_QUANTITY } from '../../domain/carts';
import { businessIdPattern } from '../../domain/ids';
import { REMARK_MAX } from '../../domain/order-ask';
import { CARTS, ownedBy, SIGNED_IN } from './access';
import { index, recordId, type BaseCollection } from './collection';
import { autodate, integer, isDelete, oneOf, relation, text, times } from './fields';
import { PRODUCTS_ID } from './tbl-product-list';

const OWNER = 'cart_owner';

/** Lines of carts; `cart_number` groups them, one group per hotel project. */
export const tblCart: BaseCollection = {
  id: 'pbc_bai_cart',
  name: CARTS,
  type: 'base',
  system: false,
  listRule: ownedBy(OWNER),
  viewRule: ownedBy(OWNER),
  createRule: `${SIGNED_IN} && ${OWNER} = @request.auth.id`,
  updateRule: ownedBy(OWNER),
  deleteRule: ownedBy(OWNER),
  fields: [
    recordId('crt_id', '记录 id'),
    text('crt_cart_id', 'cart_id', '购物车业务编号：CART-毫秒-6 位字母数字，由数据库生成', {
      required: true,
      pattern: businessIdPattern('CART'),
    }),
    text('crt_number', 'cart_number', '分组名，未填为“默认”', { required: true, max: CART_NUMBER_MAX }),
    text('crt_owner', OWNER, '所有者 openid', { required: true }),
    relation('crt_product', 'cart_product_id', '产品记录 id', PRODUCTS_ID, { required: true }),
    integer('crt_quantity', 'cart_product_quantity', '数量', { required: true, min: 1, max: MAX_QUANTITY }),
    text('crt_status', 'cart_status', 'active 在购物车中，ordered 已下单', {
      required: true,
      pattern: oneOf(Object.values(CART_STATUS)),
    }),
    integer('crt_price', 'cart_at_price', '加入时的单价（分）', { min: 0 }),
    text('crt_remark', 'cart_remark', '备注', { max: REMARK_MAX }),
    autodate('crt_create', 'cart_create', false),
    isDelete('crt_is_delete'),
    ...times('crt'),
  ],
  indexes: [
    index('idx_cart_id', CARTS, 'cart_id', { unique: true }),
    index('idx_tbl_cart_owner_product_active_unique', CARTS, 'cart_owner, cart_product_id, cart_number', {
      unique: true,
      where: '`is_delete` = 0',
    }),
    index('idx_cart_owner', CARTS, 'cart_owner, is_delete, cart_create, id'),
    index('idx_cart_product', CARTS, 'cart_product_id'),
  ],
};
