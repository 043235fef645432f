import type { StoreApi } from 'zustand/vanilla';
import type { LoginCode, Platform, Storage } from '../../platform/types';
import { operation, type OperationId, type RequestOf, type UserInfo } from '../api/contract';
import { localFailure, type Failure } from '../api/failure';
import type { ApiResult, Send } from '../api/send';
import { deviceSession } from './device-session';
import { freshness, isSessionKey } from './kept-session';
import { lateRetry } from './late-retry';
import { singleFlight } from './single-flight';
import { isLostToken, isRefused, isSessionOver, isUnreachable, type SessionState } from './state';

interface SessionPorts {
  readonly send: Send;
  readonly storage: Storage;
  /** Local milliseconds; may be wrong by years. */
  readonly now: () => number;
  /** Absent where the transport itself vouches for the person (cloud functions). */
  readonly loginCode?: () => Promise<LoginCode>;
  /** Where other tabs may share the storage. */
  readonly onStorageChange?: Platform['onStorageChange'];
  readonly onConnectionChange?: Platform['connection']['onChange'];
  readonly wait?: (ms: number) => Promise<void>;
}

const CODE_FAILURES = { unavailable: 'NO_WECHAT', network: 'NETWORK', failed: 'NO_LOGIN_CODE' } as const;

export interface Failed {
  readonly ok: false;
  readonly failure: Failure;
}

export interface Session {
  readonly store: StoreApi<SessionState>;
  /** Once, when the client starts: who was here is shown at once, who is here is asked silently. */
  start(): Promise<void>;
  /** The person taps: signs in even after a sign-out on this device. */
  signIn(): Promise<void>;
  /** A new token now, whatever the old one's age. A failure leaves a session that still works as it is. */
  renew(): Promise<Failure | undefined>;
  /**
   * When the client comes to the front: takes what another tab has left meanwhile, and renews a token that is due
   * (domain/lifetimes.ts).
   */
  renewIfDue(): void;
  /** Forgets the token on this device; no silent login until the person taps. */
  signOut(): void;
  /** Ends every token of the person on all devices, then signs out here. A failure changes nothing. */
  signOutEverywhere(): Promise<Failure | undefined>;
  /** One operation as the person who is signed in: waits for a sign-in under way, renews once when the token is refused. */
  call<Id extends OperationId>(operationId: Id, body: RequestOf<Id>): Promise<ApiResult<Id>>;
  /** Anything else that carries the token (uploads, native records), with the same care as `call`. */
  asUser<Good extends { readonly ok: true }>(
    act: (token: string) => Promise<Good | Failed>,
  ): Promise<Good | Failed>;
  /** A token for a request whose refusal the caller can bear; signs in or renews first where that is needed. */
  token(): Promise<string | undefined>;
  /** The user as a later answer describes them, such as the profile's: shown at once, here and in other tabs. */
  adopt(user: UserInfo): void;
}

/** The session's whole logic, apart from React and Taro. Never rejects; `store` says what to show. */
export function createSession(ports: SessionPorts): Session {
  const { send, storage, now, loginCode, onStorageChange, onConnectionChange } = ports;
  const device = deviceSession(storage);
  const { kept, era, keep, lose } = device;

  /** A fresh code for one use; an empty one where the transport vouches (it drops it). */
  async function freshCode(): Promise<{ users_wx_code: string } | Failure> {
    if (loginCode === undefined) return { users_wx_code: '' };
    const given = await loginCode();
    if (given.ok) return { users_wx_code: given.code };
    return localFailure(CODE_FAILURES[given.reason]);
  }

  /** The last sign-in found no network: what is shown is old, or nobody is. */
  let isOwed = false;

  const login = singleFlight(async () => {
    const asked = era();
    const body = await freshCode();
    const result =
      'code' in body ? ({ ok: false, failure: body } as const) : await send('postWechatLogin', body);
    if (asked !== era()) return;
    isOwed = !result.ok && isUnreachable(result.failure);
    if (result.ok) {
      const { token, data } = result.answer;
      keep({ token, receivedAt: now(), user: data.user });
    } else if (kept() === undefined || isRefused(result.failure)) {
      // With a session that still lives, WeChat or the network being down is no reason to send anybody away.
      lose(result.failure);
    }
  }, era);

  const catchUp = lateRetry({
    isOwed: () => isOwed && !device.isSignedOut(),
    act: login,
    wait: ports.wait ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms))),
  });
  onConnectionChange?.((isThere) => {
    if (isThere) void catchUp();
  });

  /** @returns the failure, or undefined when the device has a new token (or the person is gone meanwhile). */
  async function exchange(body: RequestOf<'postSystemRefreshToken'>): Promise<Failure | undefined> {
    const asked = era();
    const result = await send('postSystemRefreshToken', body, kept()?.token);
    const holder = kept();
    if (asked !== era() || holder === undefined) return undefined;
    if (!result.ok) return result.failure;
    keep({ ...holder, token: result.answer.token, receivedAt: now() });
    return undefined;
  }

  /** The last token that a call was refused with: asking for a new one with it alone is a lost round trip. */
  let deadToken: string | undefined;

  const renew = singleFlight(async () => {
    const holder = kept();
    if (holder === undefined) return localFailure('UNAUTHENTICATED');
    const asked = era();
    const isDead = holder.token === deadToken && loginCode !== undefined;
    let failure = isDead ? localFailure('UNAUTHENTICATED') : await exchange({});
    if (failure !== undefined && isLostToken(failure) && loginCode !== undefined) {
      const body = await freshCode();
      failure = 'code' in body ? body : await exchange(body);
    }
    if (asked !== era()) return undefined;
    if (failure !== undefined && isSessionOver(failure)) lose(failure);
    return failure;
  }, era);

  async function token(): Promise<string | undefined> {
    if (kept() === undefined && device.store.getState().status === 'starting') await login();
    const holder = kept();
    if (holder !== undefined) {
      const age = freshness(holder.receivedAt, now());
      if (age === 'spent') await renew();
      else if (age === 'due') void renew();
    }
    return kept()?.token;
  }

  /** `act` with a token that was good a moment ago; once more with a new one when it is refused. */
  async function withRenewal<Good extends { readonly ok: true }>(
    given: string,
    act: (token: string) => Promise<Good | Failed>,
  ): Promise<Good | Failed> {
    const asked = era();
    const first = await act(given);
    if (first.ok || asked !== era() || kept() === undefined) return first;
    if (isRefused(first.failure)) lose(first.failure);
    if (!isLostToken(first.failure)) return first;

    // Another call may have brought a new token meanwhile: then there is nothing to renew.
    if (kept()?.token === given) {
      deadToken = given;
      const failure = await renew();
      if (failure !== undefined) return { ok: false, failure };
    }
    const fresh = kept()?.token;
    if (asked !== era() || fresh === undefined) return first;
    const second = await act(fresh);
    if (!second.ok && asked === era() && (isLostToken(second.failure) || isRefused(second.failure))) {
      lose(second.failure);
    }
    return second;
  }

  async function asUser<Good extends { readonly ok: true }>(
    act: (token: string) => Promise<Good | Failed>,
  ): Promise<Good | Failed> {
    const given = await token();
    if (given === undefined) return { ok: false, failure: localFailure('UNAUTHENTICATED') };
    return withRenewal(given, act);
  }

  async function call<Id extends OperationId>(operationId: Id, body: RequestOf<Id>): Promise<ApiResult<Id>> {
    const { caller } = operation(operationId);
    if (caller === 'none') return send(operationId, body);
    const given = await token();
    if (given === undefined && caller === 'optional') return send(operationId, body);
    if (given === undefined) return { ok: false, failure: localFailure('UNAUTHENTICATED') };
    return withRenewal(given, (current) => send(operationId, body, current));
  }

  onStorageChange?.((key) => {
    if (!isSessionKey(key)) return;
    // The other tab lost its session; whether this one's is worth something the server knows.
    const found = device.readBack();
    if (found === 'missing') void renew();
    if (found === 'changed') void login();
  });

  return {
    store: device.store,
    call,
    asUser,
    token,
    renew,
    adopt: device.adopt,
    signOut: device.signOut,
    async start() {
      if (device.isSignedOut()) return device.show({ status: 'signed-out' });
      const before = device.shelved();
      if (before !== undefined && freshness(before.receivedAt, now()) !== 'spent') keep(before);
      await login();
    },
    async signIn() {
      device.allowSignIn();
      if (kept() === undefined) device.show({ status: 'starting' });
      await login();
    },
    renewIfDue() {
      if (device.store.getState().status === 'starting') return;
      void catchUp();
      device.readBack();
      const holder = kept();
      if (holder !== undefined && freshness(holder.receivedAt, now()) !== 'fresh') void renew();
    },
    async signOutEverywhere() {
      const result = await call('postWechatLogout', {});
      if (!result.ok) return result.failure;
      device.signOut();
      return undefined;
    },
  };
}
