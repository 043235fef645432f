import type { Person } from '../harness/people';
import { fresh, freshName } from '../harness/fresh';
import { PNG } from '../harness/pictures';
import { DELIVERY, type Shop } from '../harness/shop';

/** A row that somebody owns, and what the callers of the table try on it. */
export interface NativeRow {
  readonly id: string;
  /** Columns for another row of the same owner. */
  readonly body: { readonly [column: string]: unknown };
  /** Columns to change; each call of `lay` gives others. */
  readonly change: { readonly [column: string]: unknown };
  /** What nobody else may find in an answer. */
  readonly secrets: readonly string[];
}

/** How a table's row comes to be, by name as in the table of expectations. */
export type LayRow = (shop: Shop, owner: Person) => Promise<NativeRow>;

const ATTACHMENTS = '/api/collections/tbl_attachments/records';

async function attachment(shop: Shop, owner: Person, visibility: 'private' | 'public'): Promise<NativeRow> {
  const mark = `备注 ${freshName('att')}`;
  const columns = { attachments_remark: mark, attachments_visibility: visibility };
  const { body } = await shop.upload(owner.token, PNG, columns);
  return {
    id: body.id,
    body: { attachments_owner: owner.openid, attachments_remark: `另一份 ${fresh()}` },
    change: { attachments_remark: `改 ${fresh()}` },
    secrets: [body.id, body.attachments_id, mark],
  };
}

/** Stored by its owner through PocketBase's own API; what it is made of is also what the callers try to create. */
const stored =
  (table: string, make: (owner: Person) => { body: object; change: object; secret: string }): LayRow =>
  async (shop, owner) => {
    const { body, change, secret } = make(owner);
    const path = `/api/collections/${table}/records`;
    const answer = await shop.ask('POST', path, { token: owner.token, body });
    if (answer.status !== 200) throw new Error(`${table}: ${answer.text}`);
    return {
      id: answer.body.id,
      body: make(owner).body as NativeRow['body'],
      change: change as NativeRow['change'],
      secrets: [answer.body.id, secret],
    };
  };

const document = (document_effect_date: string): LayRow =>
  stored('tbl_document', () => {
    const document_title = freshName('文档');
    return {
      body: { document_title, document_type: 'DICT-1-abcdef@manual', document_effect_date },
      change: { document_subtitle: freshName('副题') },
      secret: document_title,
    };
  });

const ordered: LayRow = async (shop, owner) => {
  const { id: product } = await shop.product({ prod_list_stock: -1 });
  const order_remark = freshName('备注');
  const order = await shop.order(owner, product, 1, { order_remark, delivery: DELIVERY });
  return {
    id: order.pb_id,
    body: { order_owner: owner.openid, order_snap: [{ product_id: product, quantity: 1 }] },
    change: { order_status: 'cancelled' },
    secrets: [order.pb_id, order.order_id, order_remark, DELIVERY.phone],
  };
};

const user =
  (change: () => object): LayRow =>
  async (shop, owner) => {
    const users_name = freshName('名');
    await shop.setUser(owner.openid, { users_name, users_auth_type: 0 });
    return {
      id: owner.openid,
      body: { id: `oNEW_${fresh()}_0000000000`, password: '12345678', passwordConfirm: '12345678' },
      change: change() as NativeRow['change'],
      secrets: [users_name],
    };
  };

export const ROWS: { readonly [row: string]: LayRow } = {
  tbl_auth_users: user(() => ({ users_name: freshName('改') })),
  'tbl_auth_users, its power': user(() => ({ users_auth_type: 2 })),
  'tbl_attachments, private': (shop, owner) => attachment(shop, owner, 'private'),
  'tbl_attachments, published': (shop, owner) => attachment(shop, owner, 'public'),
  'tbl_attachments, an avatar': async (shop, owner) => {
    const row = await attachment(shop, owner, 'private');
    const users_picture = (await shop.ask('GET', `${ATTACHMENTS}/${row.id}`, { token: owner.token })).body
      .attachments_id as string;
    const changes = { users_picture };
    await shop.service('wechat-profile', { caller: { openid: owner.openid }, changes });
    return row;
  },
  tbl_company: stored('tbl_company', (owner) => {
    const company_name = freshName('公司');
    return {
      body: { company_name, company_owner_openid: owner.openid },
      change: { company_remark: freshName('改') },
      secret: company_name,
    };
  }),
  tbl_product_list: stored('tbl_product_list', () => {
    const prod_list_name = freshName('产品');
    return { body: { prod_list_name }, change: { prod_list_stock: fresh() }, secret: prod_list_name };
  }),
  tbl_document: document('2020-01-01 00:00:00.000Z'),
  'tbl_document, not yet in force': document('2100-01-01 00:00:00.000Z'),
  tbl_system_dict: stored('tbl_system_dict', () => {
    const dict_name = freshName('词');
    return { body: { dict_name }, change: { dict_word_remark: freshName('改') }, secret: dict_name };
  }),
  tbl_cart: async (shop, owner) => {
    const { id: product } = await shop.product();
    const cart_remark = freshName('备注');
    const row = await shop.addToCart(owner, product, 1, { cart_remark });
    const another = (await shop.product()).id;
    return {
      id: row.pb_id,
      body: { cart_owner: owner.openid, cart_product_id: another, cart_product_quantity: 1 },
      change: { cart_remark: freshName('改') },
      secrets: [row.pb_id, row.cart_id, cart_remark],
    };
  },
  tbl_order: ordered,
  tbl_order_history: async (shop, owner) => {
    const order = await ordered(shop, owner);
    const [row] = await shop.rows(
      '/api/collections/tbl_order_history/records',
      `order_id="${order.secrets[1]}"`,
    );
    return {
      id: row.id,
      body: { order_id: row.order_id, order_owner: owner.openid, actor_role: 'staff', state_to: 'completed' },
      change: { note: '改' },
      secrets: [row.id, row.order_id],
    };
  },
};
