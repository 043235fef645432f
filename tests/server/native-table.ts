/**
 * Who may do what with whose row by PocketBase's own API, written by hand: nothing here comes from the schema or from
 * the server's table of routes, so that a mistake there is seen here.
 *
 * `seen`: 200 with the row, its owner named. `bare`: 200 with the row, its owner not named. `none`: 200 without it.
 * `done`: carried out. Everything else is a refusal: status and stable code, or the status alone where PocketBase says
 * no more; nothing of the row is in it, and the row stays as it was.
 */
export type Outcome = 'seen' | 'bare' | 'none' | 'done' | `${number}` | `${number} ${string}`;

export const CALLERS = ['guest', 'owner', 'another', 'staff', 'administrator', 'disabled'] as const;
export type Caller = (typeof CALLERS)[number];

/** `upsert` (PUT) exists in a batch only; the other writes are tried alone and in a batch, and the outcome is the same. */
export const ACTS = ['list', 'view', 'create', 'update', 'upsert', 'delete'] as const;
export type Act = (typeof ACTS)[number];

/** In the order of CALLERS. */
type Row = readonly [Outcome, Outcome, Outcome, Outcome, Outcome, Outcome];

const GUEST = '401 UNAUTHENTICATED';
const BANNED = '401 USER_DISABLED';
/** The server's own 404: there is no such way to PocketBase, whoever asks. */
const NO_WAY: Row = [
  '404 NOT_FOUND',
  '404 NOT_FOUND',
  '404 NOT_FOUND',
  '404 NOT_FOUND',
  '404 NOT_FOUND',
  '404 NOT_FOUND',
];

// prettier-ignore
export const TABLE: { readonly [row: string]: { readonly [act in Act]: Row } } = {
  //                    guest   owner   another staff   administrator disabled
  'tbl_auth_users': {
    list:              [GUEST, 'seen', 'none', 'none', 'none', BANNED],
    view:              [GUEST, 'seen', '404',  '404',  'seen', BANNED],
    create:            NO_WAY,
    update:            [GUEST, 'done', '404',  '404',  '400 FORBIDDEN', BANNED],
    upsert:            NO_WAY,
    delete:            NO_WAY,
  },
  'tbl_auth_users, its power': {
    list:              [GUEST, 'seen', 'none', 'none', 'none', BANNED],
    view:              [GUEST, 'seen', '404',  '404',  'seen', BANNED],
    create:            NO_WAY,
    update:            [GUEST, '400 FORBIDDEN', '404', '404', 'done', BANNED],
    upsert:            NO_WAY,
    delete:            NO_WAY,
  },
  'tbl_attachments, private': {
    list:              [GUEST, 'seen', 'none', 'none', 'none', BANNED],
    view:              [GUEST, 'seen', '404',  '404',  'seen', BANNED],
    create:            [GUEST, 'done', '400 FORBIDDEN', '400 FORBIDDEN', '400 FORBIDDEN', BANNED],
    update:            [GUEST, 'done', '404',  '404',  '404',  BANNED],
    upsert:            [GUEST, 'done', '404',  '404',  '404',  BANNED],
    delete:            [GUEST, 'done', '404',  '404',  '404',  BANNED],
  },
  'tbl_attachments, an avatar': {
    list:              [GUEST, 'seen', 'none', 'none', 'none', BANNED],
    view:              [GUEST, 'seen', 'bare', 'seen', 'seen', BANNED],
    create:            [GUEST, 'done', '400 FORBIDDEN', '400 FORBIDDEN', '400 FORBIDDEN', BANNED],
    update:            [GUEST, 'done', '404',  '404',  '404',  BANNED],
    upsert:            [GUEST, 'done', '404',  '404',  '404',  BANNED],
    delete:            [GUEST, 'done', '404',  '404',  '404',  BANNED],
  },
  // the owner of what is published is the administrator who stored it
  'tbl_attachments, published': {
    list:              [GUEST, 'seen', 'bare', 'seen', 'seen', BANNED],
    view:              [GUEST, 'seen', 'bare', 'seen', 'seen', BANNED],
    create:            [GUEST, 'done', '400 FORBIDDEN', '400 FORBIDDEN', '400 FORBIDDEN', BANNED],
    update:            [GUEST, 'done', '404',  '404',  'done', BANNED],
    upsert:            [GUEST, 'done', '404',  '404',  'done', BANNED],
    delete:            [GUEST, 'done', '404',  '404',  'done', BANNED],
  },
  'tbl_company': {
    list:              [GUEST, 'seen', 'none', 'seen', 'seen', BANNED],
    view:              [GUEST, 'seen', '404',  'seen', 'seen', BANNED],
    create:            [GUEST, 'done', '400 FORBIDDEN', '400 FORBIDDEN', '400 FORBIDDEN', BANNED],
    update:            [GUEST, 'done', '404',  '404',  'done', BANNED],
    upsert:            [GUEST, 'done', '404',  '404',  'done', BANNED],
    delete:            [GUEST, 'done', '404',  '404',  'done', BANNED],
  },
  'tbl_product_list': {
    list:              ['bare', 'bare', 'bare', 'bare', 'bare', BANNED],
    view:              ['bare', 'bare', 'bare', 'bare', 'bare', BANNED],
    create:            [GUEST, 'done', '400',  '400',  'done', BANNED],
    update:            [GUEST, 'done', '404',  '404',  'done', BANNED],
    upsert:            [GUEST, 'done', '404',  '404',  'done', BANNED],
    delete:            [GUEST, 'done', '404',  '404',  'done', BANNED],
  },
  'tbl_document': {
    list:              ['bare', 'seen', 'bare', 'seen', 'seen', BANNED],
    view:              ['bare', 'seen', 'bare', 'seen', 'seen', BANNED],
    create:            [GUEST, 'done', '400',  '400',  'done', BANNED],
    update:            [GUEST, 'done', '404',  '404',  'done', BANNED],
    upsert:            [GUEST, 'done', '404',  '404',  'done', BANNED],
    delete:            [GUEST, 'done', '404',  '404',  'done', BANNED],
  },
  'tbl_document, not yet in force': {
    list:              ['none', 'seen', 'none', 'none', 'seen', BANNED],
    view:              ['404',  'seen', '404',  '404',  'seen', BANNED],
    create:            [GUEST, 'done', '400',  '400',  'done', BANNED],
    update:            [GUEST, 'done', '404',  '404',  'done', BANNED],
    upsert:            [GUEST, 'done', '404',  '404',  'done', BANNED],
    delete:            [GUEST, 'done', '404',  '404',  'done', BANNED],
  },
  'tbl_system_dict': {
    list:              ['bare', 'bare', 'bare', 'bare', 'bare', BANNED],
    view:              ['bare', 'bare', 'bare', 'bare', 'bare', BANNED],
    create:            [GUEST, 'done', '400',  '400',  'done', BANNED],
    update:            [GUEST, 'done', '404',  '404',  'done', BANNED],
    upsert:            [GUEST, 'done', '404',  '404',  'done', BANNED],
    delete:            [GUEST, 'done', '404',  '404',  'done', BANNED],
  },
  'tbl_cart': {
    list:              [GUEST, 'seen', 'none', 'none', 'none', BANNED],
    view:              [GUEST, 'seen', '404',  '404',  '404',  BANNED],
    create:            [GUEST, 'done', '400',  '400',  '400',  BANNED],
    update:            [GUEST, 'done', '404',  '404',  '404',  BANNED],
    upsert:            [GUEST, 'done', '404',  '404',  '404',  BANNED],
    delete:            [GUEST, 'done', '404',  '404',  '404',  BANNED],
  },
  // the change is a cancellation: open to the owner while it is pending, and to staff
  'tbl_order': {
    list:              [GUEST, 'seen', 'none', 'none', 'none', BANNED],
    view:              [GUEST, 'seen', '404',  'seen', 'seen', BANNED],
    create:            [GUEST, 'done', '400',  '400',  '400',  BANNED],
    update:            [GUEST, 'done', '404',  'done', 'done', BANNED],
    upsert:            [GUEST, 'done', '404',  'done', 'done', BANNED],
    delete:            [GUEST, '400 ORDER_STATE', '404', '404', '404', BANNED],
  },
  // written by the database alone
  'tbl_order_history': {
    list:              [GUEST, 'seen', 'none', 'none', 'none', BANNED],
    view:              [GUEST, 'seen', '404',  'seen', 'seen', BANNED],
    create:            NO_WAY,
    update:            NO_WAY,
    upsert:            NO_WAY,
    delete:            NO_WAY,
  },
};
