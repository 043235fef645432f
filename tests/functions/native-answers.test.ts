import { assertMatchesContract } from '../contract/response-schemas';
import type { Answer } from '../harness/ask';
import { freshKey, freshName } from '../harness/fresh';
import type { NamedPerson } from '../harness/stack';
import { sharedStack } from '../harness/shared-stack';

/** What PocketBase's own routes really answer, success and refusal, is what the contract's closed schemas say. */
const stack = sharedStack();
let admin: NamedPerson;
let buyer: NamedPerson;

beforeAll(async () => {
  [admin, buyer] = [await stack.signIn(freshName('native-admin')), await stack.signIn(freshName('native'))];
  await stack.setUser(admin.openid, { users_auth_type: 2 });
});

interface Table {
  readonly name: string;
  /** As in the contract's operationIds: `listCarts`, `createCart`. */
  readonly many: string;
  readonly one: string;
  readonly writer: () => NamedPerson;
  readonly row: () => Promise<object>;
  readonly change: object;
  /** A body that is refused at create. */
  readonly bad: () => Promise<object>;
  /** What must be true before DELETE hides a row. */
  readonly beforeDelete?: (id: string) => Promise<unknown>;
}

async function line(): Promise<object> {
  return { cart_owner: buyer.openid, cart_product_id: (await stack.product()).id, cart_product_quantity: 2 };
}

async function order(): Promise<object> {
  const product = await stack.product();
  return {
    order_owner: buyer.openid,
    order_snap: [{ product_id: product.id, quantity: 2 }],
    idempotency_key: freshKey(),
    order_delivery: { name: '王', phone: '13800138000', region: '广东', address: '一号' },
  };
}

const TABLES: readonly Table[] = [
  {
    name: 'tbl_cart',
    many: 'Carts',
    one: 'Cart',
    writer: () => buyer,
    row: line,
    change: { cart_product_quantity: 5, cart_remark: '两行\n备注' },
    bad: async () => ({ ...(await line()), cart_product_quantity: 0 }),
  },
  {
    name: 'tbl_order',
    many: 'Orders',
    one: 'Order',
    writer: () => buyer,
    row: order,
    change: { order_remark: '尽快' },
    bad: async () => ({ ...(await order()), order_amount: 1 }),
    beforeDelete: (id) => write('PATCH', `tbl_order/records/${id}`, buyer, { order_status: 'cancelled' }),
  },
  {
    name: 'tbl_company',
    many: 'Companies',
    one: 'Company',
    writer: () => buyer,
    row: async () => ({ company_name: '宝来威', company_district_code: '441302' }),
    change: { company_add: '陈江街道' },
    bad: async () => ({ company_name: '宝来威', company_usci: '91350100M000100Y42' }),
  },
  {
    name: 'tbl_product_list',
    many: 'Products',
    one: 'Product',
    writer: () => admin,
    row: async () => ({ prod_list_name: '主机', prod_list_function: [{ name: '输入', value: '24 路' }] }),
    change: { prod_list_basic_price: 100, prod_list_stock: -1 },
    bad: async () => ({ prod_list_name: '主机', prod_list_pictures: ['ATT-1-abcdef'] }),
  },
  {
    name: 'tbl_document',
    many: 'Documents',
    one: 'Document',
    writer: () => admin,
    row: async () => ({ document_title: '手册', document_type: 'DICT-1-abcdef@manual' }),
    change: { document_expiry_date: '2020-01-01 00:00:00.000Z' },
    bad: async () => ({ document_title: '手册', document_type: '手册' }),
  },
  {
    name: 'tbl_system_dict',
    many: 'DictWords',
    one: 'DictWord',
    writer: () => admin,
    row: async () => ({ dict_name: freshName('词') }),
    change: { dict_word_is_enabled: true },
    bad: async () => ({ dict_name: freshName('词'), dict_word_parent_id: 'DICT-1-abcdef' }),
  },
];

const write = (method: string, path: string, who: NamedPerson | undefined, body?: object): Promise<Answer> =>
  stack.ask(method, `/pb/api/collections/${path}`, { token: who?.token, body });

function answered(operationId: string, status: number, answer: Answer): Answer {
  expect([operationId, answer.status]).toEqual([operationId, status]);
  assertMatchesContract('openapi-wx', operationId, answer.status, answer.body);
  return answer;
}

describe.each(TABLES)('$name', ({ name, many, one, writer, row, change, bad, beforeDelete }) => {
  const records = `${name}/records`;
  let id: string;
  beforeAll(async () => {
    id = answered(`create${one}`, 200, await write('POST', records, writer(), await row())).body.id;
  });

  it('list, view and change', async () => {
    const own = `${records}?filter=${encodeURIComponent(`id = '${id}'`)}`;
    const list = answered(`list${many}`, 200, await write('GET', own, writer()));
    expect(list.body.items).toHaveLength(1);
    answered(`view${one}`, 200, await write('GET', `${records}/${id}`, writer()));
    answered(`update${one}`, 200, await write('PATCH', `${records}/${id}`, writer(), change));
  });

  it('refusals', async () => {
    answered(`create${one}`, 400, await write('POST', records, writer(), await bad()));
    answered(`create${one}`, 401, await write('POST', records, undefined, await row()));
    answered(`view${one}`, 404, await write('GET', `${records}/nothinglikethis`, writer()));
    answered(`update${one}`, 400, await write('PATCH', `${records}/${id}`, writer(), { is_delete: 1 }));
    answered(`delete${one}`, 404, await write('DELETE', `${records}/nothinglikethis`, writer()));
  });

  it('delete', async () => {
    await beforeDelete?.(id);
    answered(`delete${one}`, 204, await write('DELETE', `${records}/${id}`, writer()));
    answered(`view${one}`, 404, await write('GET', `${records}/${id}`, writer()));
  });
});

it('guests list what is published', async () => {
  const made = async (table: string, row: object) =>
    [table, (await stack.operate('POST', `/api/collections/${table}/records`, row)).body.id] as const;
  for (const [[table, id], many] of [
    [await made('tbl_product_list', { prod_list_name: '主机', prod_list_status: 'on_shelf' }), 'Products'],
    [
      await made('tbl_document', { document_title: '手册', document_type: 'DICT-1-abcdef@manual' }),
      'Documents',
    ],
    [await made('tbl_system_dict', { dict_name: freshName('词'), dict_word_is_enabled: true }), 'DictWords'],
  ] as const) {
    const own = `${table}/records?filter=${encodeURIComponent(`id = '${id}'`)}`;
    expect(answered(`list${many}`, 200, await write('GET', own, undefined)).body.items).toHaveLength(1);
  }
});

it('the history of orders', async () => {
  await write('POST', 'tbl_order/records', buyer, await order());
  const list = answered('listOrderHistory', 200, await write('GET', 'tbl_order_history/records', buyer));
  const [first] = list.body.items;
  answered('viewOrderHistory', 200, await write('GET', `tbl_order_history/records/${first.id}`, buyer));
});

it('attachments', async () => {
  await stack.picture(buyer.token);
  const list = answered('listAttachments', 200, await write('GET', 'tbl_attachments/records', buyer));
  const [{ id }] = list.body.items;
  answered('viewAttachment', 200, await write('GET', `tbl_attachments/records/${id}`, buyer));
  answered('deleteAttachment', 204, await write('DELETE', `tbl_attachments/records/${id}`, buyer));
});

it('a batch, done and refused', async () => {
  const item = async (body: object) => ({ method: 'POST', url: '/api/collections/tbl_cart/records', body });
  const batch = (requests: object[]) =>
    stack.post('/pb/api/batch', { token: buyer.token, body: { requests } });
  answered('postBatch', 200, await batch([await item(await line())]));
  const bad = { ...(await line()), cart_product_quantity: 0 };
  answered('postBatch', 400, await batch([await item(await line()), await item(bad)]));
});
