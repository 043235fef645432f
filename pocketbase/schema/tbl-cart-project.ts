import { CART_NUMBER_MAX } from '../../domain/carts';
import { MAX_ROOMS } from '../../domain/projects';
import { CART_PROJECTS } from './access';
import { index, NO_RULES, recordId, type BaseCollection } from './collection';
import { integer, text, times } from './fields';

/**
 * What somebody says of a group of their cart: how many rooms the hotel has. Reached by the operations of the cart alone;
 * a row is erased, not hidden, when it says nothing any more.
 */
export const tblCartProject: BaseCollection = {
  id: 'pbc_bai_cartproj',
  name: CART_PROJECTS,
  type: 'base',
  system: false,
  ...NO_RULES,
  fields: [
    recordId('cpr_id', '记录 id'),
    text('cpr_owner', 'cart_owner', '所有者 openid', { required: true }),
    text('cpr_number', 'cart_number', '分组名，未填为“默认”', { required: true, max: CART_NUMBER_MAX }),
    integer('cpr_rooms', 'cart_rooms', '这个项目的房间数', { required: true, min: 1, max: MAX_ROOMS }),
    ...times('cpr'),
  ],
  indexes: [index('idx_cart_project_owner', CART_PROJECTS, 'cart_owner, cart_number', { unique: true })],
};
