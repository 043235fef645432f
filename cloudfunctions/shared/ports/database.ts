import type { PlatformAccount, PlatformCredentials } from '../../../domain/platform';
import type { Result } from '../../../domain/result';
import type { PictureField, SelfEditableUserField } from '../../../domain/users';
import type { KnownCaller } from '../caller';
import type { CartDatabase } from './carts';
import type { OrderDatabase } from './orders';

/** A user's row as it is stored; the wire keeps the seeds' column names. */
export interface UserRow {
  readonly id: string;
  readonly openid: string;
  readonly users_id: string;
  readonly users_idtype: 'WeChat' | 'ManagePlatform';
  readonly users_type: string;
  readonly users_name: string;
  readonly users_phone: string;
  readonly users_id_number: string;
  readonly users_level: string;
  readonly users_tag: string;
  readonly users_picture: string;
  readonly users_id_pic_a: string;
  readonly users_id_pic_b: string;
  readonly users_title_picture: string;
  readonly users_convers_id: string;
  readonly users_parent_id: string;
  readonly users_promo_code: string;
  readonly usergroups_id: string;
  readonly company_id: string;
  readonly users_status: number;
  readonly users_rank_level: number;
  readonly users_auth_type: number;
  readonly created: string;
  readonly updated: string;
  readonly [column: string]: unknown;
}

/** A user with everything an answer about them needs, read in one round trip. */
export interface UserView {
  readonly record: UserRow;
  /** Absolute links; a private picture's link carries a short-lived file token. */
  readonly pictures: { readonly [field in PictureField]?: string };
  readonly company: { readonly [column: string]: unknown } | null;
  /** What the member level is called; empty without one. */
  readonly level_name: string;
}

export interface Session {
  readonly status: 'register_success' | 'login_success';
  readonly token: string;
  readonly user: UserView;
}

export interface ProfileWrite {
  readonly changes: { readonly [field in SelfEditableUserField]?: string };
  /** Only a number that WeChat vouched for in this very call. */
  readonly vouchedPhone: string | null;
}

/** Whoever is known only by WeChat's word, for the authorisation contract: an integer id, no openid. */
export interface Person {
  readonly id: number;
  readonly name: string;
  readonly avatar_url: string;
}

/**
 * Everything the operations ask of a database. Each method is one round trip; expected failures are refusals, an
 * unreachable or broken database is thrown. `address` is the end user's, for the limits of guests.
 */
export interface Database extends CartDatabase, OrderDatabase {
  /** Finds or (with `register`) makes the user of this openid and signs them in. */
  openSession(ask: { openid: string; register: boolean; address?: string }): Promise<Result<Session>>;
  /** Makes a platform user without any power and signs them in. */
  registerPlatformUser(ask: { account: PlatformAccount; address?: string }): Promise<Result<Session>>;
  /** Signs a platform user in by phone and password; tries are counted. */
  signInPlatformUser(ask: PlatformCredentials & { address?: string }): Promise<Result<Session>>;
  /** A fresh token for a token that is still good. */
  renewSession(caller: { kind: 'bearer'; token: string }): Promise<Result<{ token: string }>>;
  /** Only says who the caller is, or why they are nobody. */
  whoIs(caller: KnownCaller): Promise<Result<{ openid: string }>>;
  saveProfile(caller: KnownCaller, write: ProfileWrite): Promise<Result<UserView>>;
  /** Ends every token of the caller, on all devices. */
  endSessions(caller: KnownCaller): Promise<Result<object>>;
  eraseAccount(caller: KnownCaller): Promise<Result<object>>;
  countUsers(ask: { address?: string }): Promise<Result<{ total_users: number }>>;
  /** Looks a person up by an openid that WeChat vouched for; registers nobody. */
  findPerson(openid: string): Promise<Result<{ person: Person | null }>>;
  /** Counts one client error report against its sender's address. */
  countClientError(address: string): Promise<Result<object>>;
  /** Asks the database for an answer and nothing else. */
  ping(): Promise<Result<object>>;
}
