import { ACTOR_ROLES } from '../../domain/orders';
import { ORDER_HISTORY, ownedBy, SIGNED_IN, STAFF } from './access';
import { index, recordId, type BaseCollection } from './collection';
import { isDelete, oneOf, text, times } from './fields';

const OWNER = 'order_owner';

/** Every move of every order. Only the database writes here, and it only adds. */
export const tblOrderHistory: BaseCollection = {
  id: 'pbc_bai_orderhist',
  name: ORDER_HISTORY,
  type: 'base',
  system: false,
  listRule: ownedBy(OWNER),
  viewRule: `${SIGNED_IN} && ((${OWNER} = @request.auth.id && is_delete = 0) || ${STAFF})`,
  createRule: null,
  updateRule: null,
  deleteRule: null,
  fields: [
    recordId('ohi_id', '记录 id'),
    text('ohi_order_id', 'order_id', '订单业务编号', { required: true }),
    text('ohi_owner', OWNER, '下单人 openid', { required: true }),
    text('ohi_role', 'actor_role', 'owner 买家，staff 员工，system 系统', {
      required: true,
      pattern: oneOf(ACTOR_ROLES),
    }),
    text('ohi_from', 'state_from', '之前的状态；下单时为空'),
    text('ohi_to', 'state_to', '之后的状态', { required: true }),
    text('ohi_note', 'note', '说明', { max: 500 }),
    isDelete('ohi_is_delete'),
    ...times('ohi'),
  ],
  indexes: [
    index('idx_order_history_order', ORDER_HISTORY, 'order_id, created'),
    index('idx_order_history_owner', ORDER_HISTORY, 'order_owner, is_delete, created'),
  ],
};
