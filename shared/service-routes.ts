import type { components } from '../generated/contract/api';
import type {
  TblAuthUsersRecord,
  TblOrderHistoryRecord,
  TblOrderRecord,
} from '../generated/pocketbase/records';
import type { CartLineRow } from '../domain/carts';
import type { PlatformAccount, PlatformCredentials } from '../domain/platform';
import type { Project } from '../domain/projects';
import type { PictureField, ProfileChanges } from '../domain/users';

/**
 * What the functions ask of the database: one route for an operation, named after it (`postCartList` of the contract →
 * `cartList` here and in the hooks → `/api/service/cart-list`). One round trip each; a refusal comes as its code,
 * anything else is thrown.
 */

type Schemas = components['schemas'];

/** For whom a function acts: a token as its bearer sent it, or the openid that WeChat's platform vouched for. */
export type ServiceCaller = { readonly token: string } | { readonly openid: string };

interface ForCaller {
  readonly caller: ServiceCaller;
}

/** The end user's network address, for the limits of guests; a function that knows none sends none. */
interface FromAddress {
  readonly address?: string;
}

/** Anybody: somebody who has shown who they are, or a guest, counted by their address. */
interface ForAnybody extends FromAddress {
  readonly caller?: ServiceCaller;
}

/** A user with everything an answer about them needs. Paths of files are relative to PocketBase's root. */
export interface UserView {
  readonly record: TblAuthUsersRecord;
  /** A private picture's path carries a short-lived file token. */
  readonly pictures: { readonly [field in PictureField]?: string };
  /** The living company the user belongs to, without its owner. */
  readonly company: { readonly [column: string]: unknown } | null;
  /** What the member level is called; empty without one. */
  readonly level_name: string;
}

export interface Session {
  readonly status: 'register_success' | 'login_success';
  readonly token: string;
  readonly user: UserView;
}

/** Whoever is known only by WeChat's word, for the authorisation contract: an integer id, no openid. */
export interface Person {
  readonly id: number;
  readonly name: string;
  /** A path below PocketBase's root, an https address, or empty. */
  readonly avatar_url: string;
}

/** Rows of a list, and one more that tells of a next page; or the one row of a detail. JSON text that only its reader opens. */
export interface JsonRows {
  readonly items: string;
}

/** What a list shows of an order: its columns, without what PocketBase adds to a record. */
export type OrderRow = Omit<TblOrderRecord, 'collectionId' | 'collectionName'>;

export type OrderHistoryRow = Pick<
  TblOrderHistoryRecord,
  'actor_role' | 'state_from' | 'state_to' | 'note' | 'created'
>;

/** What each route takes and what it answers. */
export interface ServiceRoutes {
  /** Only says who the caller is, or why they are nobody. */
  whoIs: { ask: ForCaller; answer: { openid: string } };
  /** Finds or makes the user of an openid that WeChat vouched for, and signs them in. */
  wechatLogin: { ask: { openid: string } & FromAddress; answer: Session };
  /** A new token for one that is still good, or for somebody registered whom WeChat vouches for. */
  systemRefreshToken: {
    ask: (ForCaller | { openid: string }) & FromAddress;
    answer: { token: string };
  };
  /** `phone` is a number that WeChat vouched for in this very call, nothing else. */
  wechatProfile: { ask: ForCaller & { changes: ProfileChanges; phone?: string }; answer: { user: UserView } };
  /** Ends every token of the caller, on all devices. */
  wechatLogout: { ask: ForCaller; answer: object };
  wechatAccountDelete: { ask: ForCaller; answer: object };
  /** Makes a platform user without any power and signs them in. */
  platformRegister: { ask: PlatformAccount & FromAddress; answer: Session };
  /** Signs a platform user in; tries are counted. */
  platformLogin: { ask: PlatformCredentials & FromAddress; answer: Session };
  systemUsersCount: { ask: FromAddress; answer: { total_users: number } };
  /** Counts one report of an error, and stores nothing. */
  systemClientError: { ask: FromAddress; answer: object };
  /** Answers when the database file does, not only the process in front of it. */
  systemHealth: { ask: object; answer: object };
  /** Looks a person up by an openid that WeChat vouched for; registers nobody. */
  srv: { ask: { openid: string }; answer: { person: Person | null } };

  productList: { ask: ForAnybody & Schemas['ProductListRequest']; answer: JsonRows };
  productDetail: { ask: ForAnybody & Schemas['ProductDetailRequest']; answer: JsonRows };
  documentList: { ask: ForAnybody & Schemas['DocumentListRequest']; answer: JsonRows };
  documentDetail: { ask: ForAnybody & Schemas['DocumentDetailRequest']; answer: JsonRows };
  dictList: { ask: ForAnybody & Schemas['DictListRequest']; answer: JsonRows };

  cartList: { ask: ForCaller & Schemas['CartListRequest']; answer: JsonRows };
  cartDetail: { ask: ForCaller & Schemas['CartDetailRequest']; answer: CartLineRow };
  cartCreate: { ask: ForCaller & Schemas['CartCreateRequest']; answer: CartLineRow };
  cartUpdate: { ask: ForCaller & Schemas['CartUpdateRequest']; answer: CartLineRow };
  cartDelete: { ask: ForCaller & Schemas['CartDeleteRequest']; answer: { cart_ids: string[] } };
  cartProjectList: { ask: ForCaller; answer: JsonRows };
  cartProjectUpdate: { ask: ForCaller & Schemas['CartProjectUpdateRequest']; answer: Project };

  orderList: { ask: ForCaller & Schemas['OrderListRequest']; answer: JsonRows };
  orderDetail: {
    ask: ForCaller & Schemas['OrderDetailRequest'];
    answer: { order: TblOrderRecord; history: OrderHistoryRow[] };
  };
  /** `header_key` = the header `Idempotency-Key`, which may stand for the body's field. */
  orderCreate: {
    ask: ForCaller & Schemas['OrderCreateRequest'] & { header_key?: string };
    answer: TblOrderRecord;
  };
  orderUpdate: { ask: ForCaller & Schemas['OrderUpdateRequest']; answer: TblOrderRecord };
  orderDelete: { ask: ForCaller & Schemas['OrderDeleteRequest']; answer: { order_id: string } };
}

export type ServiceRoute = keyof ServiceRoutes;

/**
 * `once`: asked twice it would act twice, so a call that broke off is not repeated. The others leave the same state
 * however often they are asked (an order by its key).
 */
export const SERVICE_ROUTES: { readonly [route in ServiceRoute]: { readonly once: boolean } } = {
  whoIs: { once: false },
  wechatLogin: { once: false },
  systemRefreshToken: { once: false },
  wechatProfile: { once: false },
  wechatLogout: { once: false },
  wechatAccountDelete: { once: false },
  platformRegister: { once: true },
  platformLogin: { once: false },
  systemUsersCount: { once: false },
  systemClientError: { once: false },
  systemHealth: { once: false },
  srv: { once: false },
  productList: { once: false },
  productDetail: { once: false },
  documentList: { once: false },
  documentDetail: { once: false },
  dictList: { once: false },
  cartList: { once: false },
  cartDetail: { once: false },
  cartCreate: { once: true },
  cartUpdate: { once: true },
  cartDelete: { once: true },
  cartProjectList: { once: false },
  cartProjectUpdate: { once: false },
  orderList: { once: false },
  orderDetail: { once: false },
  orderCreate: { once: false },
  orderUpdate: { once: true },
  orderDelete: { once: true },
};

/** Where the service routes live in PocketBase; all of them are POST with a JSON body. */
export const SERVICE_PATH = '/api/service/';

/** @example servicePath('cartList') // '/api/service/cart-list' */
export const servicePath = (route: ServiceRoute): string =>
  SERVICE_PATH + route.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
