import { contractDocument } from './documents';
import { assertMatchesContract } from './response-schemas';
import { documentedExample } from './documented-example';

/** Answers of the shop, each broken in one place: what leaks or lacks is refused by name. */
interface Answer {
  readonly [key: string]: unknown;
  readonly data: { readonly [key: string]: unknown };
}

const openapi = contractDocument('openapi-wx');
const example = (operationId: string): Answer => documentedExample(openapi, operationId, 200) as Answer;
const check = (operationId: string, body: unknown) => () =>
  assertMatchesContract('openapi-wx', operationId, 200, body);

/** The example of an operation with other members in its `data`. */
const changed = (operationId: string, data: object): Answer => {
  const answer = example(operationId);
  return { ...answer, data: { ...answer.data, ...data } };
};

const without = (operationId: string, column: string): Answer => {
  const answer = example(operationId);
  return {
    ...answer,
    data: Object.fromEntries(Object.entries(answer.data).filter(([key]) => key !== column)),
  };
};

test.each<[string, object, string]>([
  ['postCartDetail', { cart_item_state: 'sold' }, '/data/cart_item_state'],
  ['postCartDetail', { cart_at_price: 12.5 }, '/data/cart_at_price must be integer'],
  ['postCartDetail', { cart_product_quantity: 10000 }, '/data/cart_product_quantity'],
  ['postCartDetail', { product_picture_url: '/api/files/x' }, '/data/product_picture_url'],
  ['postCartDetail', { collectionId: 'x' }, 'collectionId'],
  ['postCartDetail', { cart_create: '2026-03-27T08:00:00Z' }, '/data/cart_create'],
  ['postCartList', { total: 1 }, 'total'],
  ['postCartList', { next_cursor: '' }, '/data/next_cursor'],
  ['postCartDelete', { cart_ids: [] }, '/data/cart_ids'],
  ['postCartProjectList', { items: [{ cart_number: '默认', cart_rooms: 1, cart_owner: 'o' }] }, 'cart_owner'],
  ['postCartProjectList', { next_cursor: null }, 'next_cursor'],
  ['postCartProjectUpdate', { cart_rooms: 10000 }, '/data/cart_rooms'],
  ['postCartProjectUpdate', { updated: '2026-03-27 08:00:00.000Z' }, 'updated'],
  ['postProductDetail', { stock: -1 }, '/data/stock'],
  ['postProductDetail', { stock_state: 'plenty' }, '/data/stock_state'],
  ['postProductDetail', { picture_urls: [''] }, '/data/picture_urls/0'],
  ['postProductDetail', { prod_list_barcode: 'x' }, 'prod_list_barcode'],
  ['postProductDetail', { documents: [{ document_id: 'x' }] }, '/data/documents/0'],
  ['postProductList', { next_cursor: '' }, '/data/next_cursor'],
  ['postDocumentDetail', { document_owner: 'o' }, 'document_owner'],
  ['postDocumentDetail', { status: '草稿' }, '/data/status'],
  ['postDocumentDetail', { files: [{ name: 'a', size: 1, type: 'b', url: '/c' }] }, '/data/files/0/url'],
  ['postDictList', { next_cursor: null }, 'next_cursor'],
  ['postOrderDetail', { idempotency_key: 'x' }, 'idempotency_key'],
  ['postOrderDetail', { order_request: 'x' }, 'order_request'],
  ['postOrderDetail', { order_stock_taken: [] }, 'order_stock_taken'],
  ['postOrderDetail', { order_snap: [] }, '/data/order_snap'],
  ['postOrderDetail', { order_amount: '256000' }, '/data/order_amount must be integer'],
  ['postOrderDetail', { history: [{ actor_role: 'owner' }] }, '/data/history/0'],
  ['postOrderCreate', { history: [] }, 'history'],
  ['postOrderUpdate', { order_status: 'lost' }, '/data/order_status'],
  ['postOrderDelete', { is_delete: 1 }, 'is_delete'],
])('%s with %j is refused', (operationId, data, place) => {
  expect(check(operationId, example(operationId))).not.toThrow();
  expect(check(operationId, changed(operationId, data))).toThrow(place);
});

test.each([
  ['postCartDetail', 'product_name'],
  ['postCartDetail', 'is_delete'],
  ['postCartList', 'next_cursor'],
  ['postProductDetail', 'on_sale'],
  ['postProductDetail', 'picture_url'],
  ['postProductList', 'next_cursor'],
  ['postDocumentDetail', 'content'],
  ['postOrderDetail', 'history'],
  ['postOrderCreate', 'order_tracking'],
])('%s without %s is refused', (operationId, column) => {
  expect(check(operationId, without(operationId, column))).toThrow(column);
});

test('a list says nothing of a product’s stock but its state, and may say whether it is on sale', () => {
  const listed = (more: object) => {
    const { data } = example('postProductList');
    const [item] = data['items'] as object[];
    return check('postProductList', changed('postProductList', { items: [{ ...item, ...more }] }));
  };
  expect(listed({ on_sale: false })).not.toThrow();
  for (const leak of ['stock', 'prod_list_stock', 'status', 'is_delete', 'sort', 'rank', 'place']) {
    expect(listed({ [leak]: 1 })).toThrow(leak);
  }
});

test('an order without delivery and with tracking is an order', () => {
  const order_tracking = { carrier: '顺丰', number: 'SF1' };
  expect(
    check('postOrderDetail', changed('postOrderDetail', { order_delivery: null, order_tracking })),
  ).not.toThrow();
});

test('a cart record may carry its product, and nothing else, under expand', () => {
  const product = documentedExample(openapi, 'viewProduct', 200) as object;
  const row = documentedExample(openapi, 'viewCart', 200) as object;
  expect(check('viewCart', { ...row, expand: { cart_product_id: product } })).not.toThrow();
  expect(check('viewCart', { ...row, expand: { cart_owner: product } })).toThrow('cart_owner');
});

test('a person’s company is shown without its owner', () => {
  const { id, collectionId, collectionName, is_delete, company_owner_openid, ...columns } = documentedExample(
    openapi,
    'viewCompany',
    200,
  ) as { readonly [column: string]: unknown };
  expect([collectionId, collectionName, is_delete]).not.toContain(undefined);
  const profile = example('postWechatProfile');
  const user = (company: object) => ({ ...(profile.data.user as object), company });
  const company = { pb_id: id, ...columns };
  expect(check('postWechatProfile', changed('postWechatProfile', { user: user(company) }))).not.toThrow();
  const leaking = user({ ...company, company_owner_openid });
  expect(check('postWechatProfile', changed('postWechatProfile', { user: leaking }))).toThrow(
    'company_owner_openid',
  );
});

test('a batch is refused in PocketBase’s shape, or in the envelope when the server itself refuses it', () => {
  const envelope = { code: 400, msg: '提交的内容有误，请按提示修改后再试', data: { error: 'INVALID_INPUT' } };
  const native = { status: 400, message: 'Batch transaction failed.', data: { requests: {} } };
  const refused = (body: unknown) => () => assertMatchesContract('openapi-wx', 'postBatch', 400, body);
  expect(refused(envelope)).not.toThrow();
  expect(refused(native)).not.toThrow();
  expect(refused({ ...native, ...envelope })).toThrow('additionalProperty');
});
