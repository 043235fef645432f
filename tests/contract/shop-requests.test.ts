import * as validators from '../../generated/contract/validators';

/** Bodies of the catalogue, cart, order and platform operations: what the compiled validators let in, and what they name. */
type Operation = keyof typeof validators;

function problems(operation: Operation, body: unknown): string[] {
  const validate = validators[operation] as ((data: unknown) => boolean) & {
    errors?: ValidationError[] | null;
  };
  if (validate(body)) return [];
  return (validate.errors ?? []).map(
    ({ keyword, instancePath, params }) =>
      `${keyword} ${instancePath || (params.missingProperty ?? params.additionalProperty ?? '')}`,
  );
}

interface ValidationError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: { readonly missingProperty?: string; readonly additionalProperty?: string };
}

const CART = 'CART-1743123456789-Ab12Cd';
const ORDER = 'ORDER-1743123456789-Ab12Cd';
const KEY = 'a-Key_8x';
const line = { cart_product_id: 'p1q2r3s4t5u6v7w', cart_product_quantity: 1 };
const delivery = { name: '张三', phone: '+86 (0752) 123-4567', region: '广东省', address: '江北 1 号' };
const item = { product_id: 'PROD-1743123456789-Ij56Kl', quantity: 9999 };
const tracking = { carrier: '顺丰', number: 'SF1' };
const person = {
  users_name: '张三',
  users_phone: '13800138000',
  password: '12345678',
  passwordConfirm: '12345678',
  users_picture: 'https://example.com/a.png',
};
const many = (count: number): string[] => Array.from({ length: count }, (_, i) => `CART-${i}`);

const good: [Operation, object][] = [
  ['postCartList', {}],
  [
    'postCartList',
    { keyword: '', cart_status: 'ordered', cart_number: '海景酒店', cursor: null, limit: 200 },
  ],
  ['postCartList', { keyword: '% _ \' "', limit: 1 }],
  ['postCartDetail', { cart_id: CART }],
  ['postCartCreate', line],
  ['postCartCreate', { ...line, cart_product_quantity: 9999, cart_number: '', cart_remark: '两行\n备注' }],
  ['postCartUpdate', { cart_id: CART, cart_product_quantity: 2, cart_number: '二期', cart_remark: '' }],
  ['postCartDelete', { cart_id: CART }],
  ['postCartDelete', { cart_ids: many(200) }],
  ['postCartProjectList', {}],
  ['postCartProjectUpdate', { cart_rooms: 0 }],
  ['postCartProjectUpdate', { cart_number: '字'.repeat(64), cart_rooms: 9999 }],
  ['postOrderList', { scope: 'all', order_owner: 'oAHBN10P-hn-vF1cTY4tQeStQFmU', order_status: 'pending' }],
  ['postOrderList', { cursor: '20260327080000000a1b2c3d4e5f6g7h', limit: 100 }],
  ['postOrderDetail', { order_id: ORDER, scope: 'mine' }],
  [
    'postOrderCreate',
    { idempotency_key: KEY, cart_ids: [CART], order_amount: 0, delivery, order_remark: 'a\nb' },
  ],
  ['postOrderCreate', { idempotency_key: 'x'.repeat(64), items: [item] }],
  // Which of the two, how many, and the key in the header: told at run time, with codes of their own.
  ['postOrderCreate', { cart_ids: [], items: [] }],
  ['postOrderCreate', { delivery: { ...delivery, postcode: '516000' } }],
  ['postOrderUpdate', { order_id: ORDER, order_status: 'cancelled' }],
  ['postOrderUpdate', { order_id: ORDER, order_tracking: tracking, order_pay_status: 'paid' }],
  ['postOrderUpdate', { order_id: ORDER, order_remark: '', delivery }],
  ['postOrderDelete', { order_id: ORDER }],
  ['postProductList', {}],
  ['postProductList', { keyword: '', category: '', sort: 'price_desc', cursor: null, limit: 50 }],
  ['postProductList', { keyword: '字'.repeat(50), cursor: 'rp10a1b2c3d4e5f6g7h' }],
  ['postProductList', { ids: many(100) }],
  ['postProductDetail', { product_id: 'PROD-1743123456789-Ij56Kl' }],
  ['postDocumentList', { type: 'DICT-1-a', keyword: '接线', model: 'RCU-32/B', cursor: null, limit: 1 }],
  ['postDocumentDetail', { document_id: 'DOC-1743123456789-Qr90St' }],
  ['postDictList', {}],
  ['postDictList', { parent: '产品分类' }],
  ['postPlatformRegister', { ...person, users_level: 'VIP', company_id: 'x', usergroups_id: 'admin' }],
  ['postPlatformLogin', { users_phone: '13800138000', password: '12345678' }],
];

test.each(good)('%s takes %j', (operation, body) => {
  expect(problems(operation, body)).toEqual([]);
});

const bad: [Operation, unknown, string][] = [
  ['postCartList', { limit: 0 }, 'minimum /limit'],
  ['postCartList', { limit: 201 }, 'maximum /limit'],
  ['postCartList', { limit: 1.5 }, 'type /limit'],
  ['postCartList', { limit: '20' }, 'type /limit'],
  ['postCartList', { cart_status: 'gone' }, 'enum /cart_status'],
  ['postCartList', { cursor: "a' OR 1=1" }, 'pattern /cursor'],
  ['postCartList', { cart_owner: 'oSomebodyElse' }, 'additionalProperties cart_owner'],
  ['postCartList', { keyword: 'a\nb' }, 'pattern /keyword'],
  ['postCartDetail', {}, 'required cart_id'],
  ['postCartDetail', { cart_id: '' }, 'minLength /cart_id'],
  ['postCartDetail', { cart_id: { $ne: 1 } }, 'type /cart_id'],
  ['postCartCreate', { cart_product_id: line.cart_product_id }, 'required cart_product_quantity'],
  ['postCartCreate', { ...line, cart_product_quantity: 0 }, 'minimum /cart_product_quantity'],
  ['postCartCreate', { ...line, cart_product_quantity: -1 }, 'minimum /cart_product_quantity'],
  ['postCartCreate', { ...line, cart_product_quantity: 10000 }, 'maximum /cart_product_quantity'],
  ['postCartCreate', { ...line, cart_product_quantity: 1.5 }, 'type /cart_product_quantity'],
  ['postCartCreate', { ...line, cart_at_price: 1 }, 'additionalProperties cart_at_price'],
  ['postCartCreate', { ...line, cart_owner: 'o' }, 'additionalProperties cart_owner'],
  ['postCartCreate', { ...line, cart_number: 'x'.repeat(65) }, 'maxLength /cart_number'],
  ['postCartCreate', { ...line, cart_remark: 'x'.repeat(501) }, 'maxLength /cart_remark'],
  ['postCartUpdate', { cart_product_quantity: 1 }, 'required cart_id'],
  ['postCartUpdate', { cart_id: CART, cart_status: 'ordered' }, 'additionalProperties cart_status'],
  ['postCartUpdate', { cart_id: CART, is_delete: 0 }, 'additionalProperties is_delete'],
  ['postCartDelete', { cart_ids: [] }, 'minItems /cart_ids'],
  ['postCartDelete', { cart_ids: many(201) }, 'maxItems /cart_ids'],
  ['postCartDelete', { cart_ids: [CART, CART] }, 'uniqueItems /cart_ids'],
  ['postCartDelete', { cart_ids: CART }, 'type /cart_ids'],
  ['postCartProjectList', { limit: 1 }, 'additionalProperties limit'],
  ['postCartProjectUpdate', {}, 'required cart_rooms'],
  ['postCartProjectUpdate', { cart_rooms: 10000 }, 'maximum /cart_rooms'],
  ['postCartProjectUpdate', { cart_rooms: -1 }, 'minimum /cart_rooms'],
  ['postCartProjectUpdate', { cart_rooms: '3' }, 'type /cart_rooms'],
  ['postCartProjectUpdate', { cart_rooms: 1, cart_number: '字'.repeat(65) }, 'maxLength /cart_number'],
  ['postCartProjectUpdate', { cart_rooms: 1, cart_number: 'a\nb' }, 'pattern /cart_number'],
  ['postOrderList', { limit: 101 }, 'maximum /limit'],
  ['postOrderList', { scope: 'everybody' }, 'enum /scope'],
  ['postOrderList', { order_status: 'paid' }, 'enum /order_status'],
  ['postOrderDetail', { order_id: ORDER, order_owner: 'o' }, 'additionalProperties order_owner'],
  ['postOrderCreate', { idempotency_key: 'short' }, 'minLength /idempotency_key'],
  ['postOrderCreate', { idempotency_key: 'x'.repeat(65) }, 'maxLength /idempotency_key'],
  ['postOrderCreate', { idempotency_key: '含中文的幂等键八字' }, 'pattern /idempotency_key'],
  ['postOrderCreate', { cart_ids: many(101) }, 'maxItems /cart_ids'],
  ['postOrderCreate', { items: [{ ...item, quantity: 0 }] }, 'minimum /items/0/quantity'],
  ['postOrderCreate', { items: [{ product_id: 'a' }] }, 'required /items/0'],
  ['postOrderCreate', { items: [{ ...item, unit_price: 1 }] }, 'additionalProperties /items/0'],
  ['postOrderCreate', { order_amount: -1 }, 'minimum /order_amount'],
  ['postOrderCreate', { order_amount: 1.5 }, 'type /order_amount'],
  ['postOrderCreate', { order_status: 'completed' }, 'additionalProperties order_status'],
  ['postOrderCreate', { order_snap: [] }, 'additionalProperties order_snap'],
  ['postOrderCreate', { order_remark: 'a\0b' }, 'pattern /order_remark'],
  ['postOrderCreate', { delivery: { ...delivery, phone: '1380' } }, 'minLength /delivery/phone'],
  ['postOrderCreate', { delivery: { ...delivery, phone: '13800138000x' } }, 'pattern /delivery/phone'],
  ['postOrderCreate', { delivery: { ...delivery, name: ' ' } }, 'pattern /delivery/name'],
  ['postOrderCreate', { delivery: { ...delivery, address: 'a\nb' } }, 'pattern /delivery/address'],
  ['postOrderCreate', { delivery: { ...delivery, idcard: '1' } }, 'additionalProperties /delivery'],
  ['postOrderCreate', { delivery: null }, 'type /delivery'],
  ['postOrderUpdate', { order_status: 'cancelled' }, 'required order_id'],
  ['postOrderUpdate', { order_id: ORDER, order_status: 'lost' }, 'enum /order_status'],
  ['postOrderUpdate', { order_id: ORDER, order_pay_status: 'unpaid' }, 'enum /order_pay_status'],
  ['postOrderUpdate', { order_id: ORDER, order_amount: 1 }, 'additionalProperties order_amount'],
  ['postOrderUpdate', { order_id: ORDER, order_tracking: { carrier: '顺丰' } }, 'required /order_tracking'],
  ['postOrderDelete', {}, 'required order_id'],
  ['postOrderDelete', [ORDER], 'type '],
  ['postProductList', { limit: 51 }, 'maximum /limit'],
  ['postProductList', { limit: 0 }, 'minimum /limit'],
  ['postProductList', { sort: 'cheapest' }, 'enum /sort'],
  ['postProductList', { keyword: '字'.repeat(51) }, 'maxLength /keyword'],
  ['postProductList', { keyword: 'a\nb' }, 'pattern /keyword'],
  ['postProductList', { category: "x' OR 1=1" }, 'pattern /category'],
  ['postProductList', { ids: [] }, 'minItems /ids'],
  ['postProductList', { ids: many(101) }, 'maxItems /ids'],
  ['postProductList', { ids: [CART, CART] }, 'uniqueItems /ids'],
  ['postProductList', { ids: [''] }, 'minLength /ids/0'],
  ['postProductList', { ids: CART }, 'type /ids'],
  ['postProductList', { prod_list_status: 'off_shelf' }, 'additionalProperties prod_list_status'],
  ['postProductDetail', {}, 'required product_id'],
  ['postProductDetail', { product_id: '' }, 'minLength /product_id'],
  ['postDocumentList', { type: 'DICT-1-a@manual' }, 'pattern /type'],
  ['postDocumentList', { model: 'x'.repeat(101) }, 'maxLength /model'],
  ['postDocumentList', { limit: 51 }, 'maximum /limit'],
  ['postDocumentDetail', { id: 'x', document_id: 'x' }, 'additionalProperties id'],
  ['postDictList', { parent: 'x'.repeat(101) }, 'maxLength /parent'],
  ['postDictList', { parent: null }, 'type /parent'],
  ['postDictList', { dict_word_is_enabled: false }, 'additionalProperties dict_word_is_enabled'],
  ['postPlatformRegister', { ...person, password: '1234567' }, 'minLength /password'],
  ['postPlatformRegister', { ...person, users_auth_type: 2 }, 'additionalProperties users_auth_type'],
  ['postPlatformRegister', { ...person, openid: 'o' }, 'additionalProperties openid'],
  [
    'postPlatformRegister',
    { ...person, users_picture: 'http://example.com/a.png' },
    'pattern /users_picture',
  ],
  ['postPlatformLogin', { users_phone: '13800138000' }, 'required password'],
];

test.each(bad)('%s refuses %j: %s', (operation, body, problem) => {
  expect(problems(operation, body)).toEqual([problem]);
});

test('the twins of the older contract take the same bodies', () => {
  expect(problems('hooksPlatformRegister', person)).toEqual([]);
  expect(problems('hooksPlatformLogin', { users_phone: '1', password: '' })).toEqual(['minLength /password']);
});
