import { businessIdPattern } from '../../domain/ids';
import { REMARK_MAX } from '../../domain/order-ask';
import { ORDER_STATES, PAY_STATES } from '../../domain/order-states';
import { ORDER_SOURCES } from '../../domain/orders';
import { ORDERS, ownedBy, SIGNED_IN, STAFF } from './access';
import { index, recordId, type BaseCollection } from './collection';
import { autodate, integer, isDelete, json, oneOf, text, times } from './fields';

const OWNER = 'order_owner';
/** Staff keep what its owner has deleted. */
const ownerOrStaff = `${SIGNED_IN} && ((${OWNER} = @request.auth.id && is_delete = 0) || ${STAFF})`;

/** Orders as placed: the snapshot never changes afterwards. Amounts are fen. */
export const tblOrder: BaseCollection = {
  id: 'pbc_bai_order',
  name: ORDERS,
  type: 'base',
  system: false,
  listRule: ownedBy(OWNER),
  viewRule: ownerOrStaff,
  createRule: `${SIGNED_IN} && ${OWNER} = @request.auth.id`,
  updateRule: ownerOrStaff,
  deleteRule: ownedBy(OWNER),
  fields: [
    recordId('ord_id', '记录 id'),
    text('ord_order_id', 'order_id', '订单业务编号：ORDER-毫秒-6 位字母数字，由数据库生成', {
      required: true,
      pattern: businessIdPattern('ORDER'),
    }),
    text('ord_number', 'order_number', '订单号，给人看的，由数据库生成', { required: true }),
    autodate('ord_create', 'order_create', false),
    text('ord_owner', OWNER, '下单人 openid；注销后为不指向任何人的编号', { required: true }),
    text('ord_source', 'order_source', 'cart 购物车下单，buy_now 直接购买', {
      required: true,
      pattern: oneOf(ORDER_SOURCES),
    }),
    text('ord_source_id', 'order_source_id', '来源编号（cart_id 或 prod_list_id），用 | 连接', { max: 5000 }),
    text('ord_status', 'order_status', 'pending、confirmed、shipped、completed、cancelled', {
      required: true,
      pattern: oneOf(ORDER_STATES),
    }),
    text('ord_pay', 'order_pay_status', 'unpaid、paid、refunded', {
      required: true,
      pattern: oneOf(PAY_STATES),
    }),
    integer('ord_quantity', 'order_item_quantity', '商品总件数', { required: true, min: 1 }),
    json('ord_snap', 'order_snap', '下单时的商品快照', 256 * 1024, { required: true }),
    integer('ord_amount', 'order_amount', '订单金额（分）', { min: 0 }),
    json('ord_delivery', 'order_delivery', '收货信息 {name, phone, region, address, postcode}', 8 * 1024),
    json('ord_tracking', 'order_tracking', '物流 {carrier, number}', 1024),
    json(
      'ord_stock',
      'order_stock_taken',
      '下单时占用的库存 [{product, pieces}]，取消时归还并清空',
      32 * 1024,
      {
        hidden: true,
      },
    ),
    text('ord_remark', 'order_remark', '买家留言', { max: REMARK_MAX }),
    text('ord_key', 'idempotency_key', '下单请求的幂等键，同一买家内唯一', { hidden: true }),
    text('ord_request', 'order_request', '下单请求的摘要，用来识别同键不同单', { hidden: true }),
    isDelete('ord_is_delete'),
    ...times('ord'),
  ],
  indexes: [
    index('idx_order_id', ORDERS, 'order_id', { unique: true }),
    index('idx_order_number', ORDERS, 'order_number', { unique: true }),
    index('idx_order_key', ORDERS, 'order_owner, idempotency_key', {
      unique: true,
      where: "`idempotency_key` != ''",
    }),
    index('idx_order_owner', ORDERS, 'order_owner, is_delete, order_create, id'),
    index('idx_order_owner_status', ORDERS, 'order_owner, is_delete, order_status, order_create, id'),
    index('idx_order_create', ORDERS, 'order_create, id'),
    index('idx_order_status', ORDERS, 'order_status, order_create, id'),
  ],
};
