import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LoginCode, Storage } from '../../platform/types';
import { operation, type OperationId, type RequestOf } from '../api/contract';
import { localFailure, type Failure } from '../api/failure';
import type { ApiResult, Send } from '../api/send';
import { freshness, sessionShelf, type KeptSession } from './kept-session';
import { singleFlight } from './single-flight';
import { isLostToken, isRefused, isSessionOver, type SessionState } from './state';

export interface SessionPorts {
  readonly send: Send;
  readonly storage: Storage;
  /** Local milliseconds; may be wrong by years. */
  readonly now: () => number;
  /** Absent where the transport itself vouches for the person (cloud functions). */
  readonly loginCode?: () => Promise<LoginCode>;
}

export interface Session {
  readonly store: StoreApi<SessionState>;
  /** Once, when the client starts: who was here is shown at once, who is here is asked silently. */
  start(): Promise<void>;
  /** The person taps: signs in even after a sign-out on this device. */
  signIn(): Promise<void>;
  /** A new token now, whatever the old one's age. A failure leaves a session that still works as it is. */
  renew(): Promise<Failure | undefined>;
  /** When the client comes to the front: renews a token that has less than a quarter of its life left. */
  renewIfDue(): void;
  /** Forgets the token on this device; no silent login until the person taps. */
  signOut(): void;
  /** Ends every token of the person on all devices, then signs out here. A failure changes nothing. */
  signOutEverywhere(): Promise<Failure | undefined>;
  /** One operation as the person who is signed in: waits for a sign-in under way, renews once when the token is refused. */
  call<Id extends OperationId>(operationId: Id, body: RequestOf<Id>): Promise<ApiResult<Id>>;
}

/** The session's whole logic, apart from React and Taro. Never rejects; `store` says what to show. */
export function createSession({ send, storage, now, loginCode }: SessionPorts): Session {
  const shelf = sessionShelf(storage);
  const store = createStore<SessionState>(() => ({ status: 'starting' }));
  const show = (state: SessionState) => store.setState(state, true);
  let kept: KeptSession | undefined;
  /** Grows with every change of person: what was asked for one must not be done for the next, or for nobody. */
  let era = 0;

  function keep(session: KeptSession): void {
    if (kept !== undefined && kept.user.openid !== session.user.openid) era += 1;
    kept = session;
    shelf.write(session);
    show({ status: 'signed-in', user: session.user, isInfoComplete: session.isInfoComplete });
  }

  function lose(failure: Failure): void {
    kept = undefined;
    shelf.clear();
    show({ status: isRefused(failure) ? 'refused' : 'needs-login', failure });
  }

  /** A fresh code for one use; an empty one where the transport vouches (it drops it). */
  async function freshCode(): Promise<{ users_wx_code: string } | Failure> {
    if (loginCode === undefined) return { users_wx_code: '' };
    const given = await loginCode();
    if (given.ok) return { users_wx_code: given.code };
    return localFailure(given.reason === 'unavailable' ? 'NO_WECHAT' : 'NO_LOGIN_CODE');
  }

  const login = singleFlight(
    async () => {
      const asked = era;
      const body = await freshCode();
      const result =
        'code' in body ? ({ ok: false, failure: body } as const) : await send('postWechatLogin', body);
      if (asked !== era) return;
      if (result.ok) {
        const { token, data } = result.answer;
        keep({ token, receivedAt: now(), user: data.user, isInfoComplete: data.is_info_complete });
      } else if (kept === undefined || isRefused(result.failure)) {
        // With a session that still lives, WeChat or the network being down is no reason to send anybody away.
        lose(result.failure);
      }
    },
    () => era,
  );

  /** @returns the failure, or undefined when `kept` has a new token (or the person is gone meanwhile). */
  async function exchange(body: RequestOf<'postSystemRefreshToken'>): Promise<Failure | undefined> {
    const asked = era;
    const result = await send('postSystemRefreshToken', body, kept?.token);
    if (asked !== era || kept === undefined) return undefined;
    if (!result.ok) return result.failure;
    keep({ ...kept, token: result.answer.token, receivedAt: now() });
    return undefined;
  }

  /** The last token that a call was refused with: asking for a new one with it alone is a lost round trip. */
  let deadToken: string | undefined;

  const renew = singleFlight(
    async () => {
      if (kept === undefined) return localFailure('UNAUTHENTICATED');
      const asked = era;
      const isDead = kept.token === deadToken && loginCode !== undefined;
      let failure = isDead ? localFailure('UNAUTHENTICATED') : await exchange({});
      if (failure !== undefined && isLostToken(failure) && loginCode !== undefined) {
        const body = await freshCode();
        failure = 'code' in body ? body : await exchange(body);
      }
      if (asked !== era) return undefined;
      if (failure !== undefined && isSessionOver(failure)) lose(failure);
      return failure;
    },
    () => era,
  );

  /** A token for one call: signs in or renews first where that is needed. */
  async function tokenForCall(): Promise<string | undefined> {
    if (kept === undefined && store.getState().status === 'starting') await login();
    if (kept !== undefined) {
      const age = freshness(kept.receivedAt, now());
      if (age === 'spent') await renew();
      else if (age === 'due') void renew();
    }
    return kept?.token;
  }

  async function call<Id extends OperationId>(operationId: Id, body: RequestOf<Id>): Promise<ApiResult<Id>> {
    const { caller } = operation(operationId);
    if (caller === 'none') return send(operationId, body);
    const token = await tokenForCall();
    if (token === undefined) {
      if (caller === 'optional') return send(operationId, body);
      return { ok: false, failure: localFailure('UNAUTHENTICATED') };
    }
    const asked = era;
    const first = await send(operationId, body, token);
    if (first.ok || asked !== era || kept === undefined) return first;
    if (isRefused(first.failure)) lose(first.failure);
    if (!isLostToken(first.failure)) return first;

    // Another call may have brought a new token meanwhile: then there is nothing to renew.
    if (kept.token === token) {
      deadToken = token;
      const failure = await renew();
      if (failure !== undefined) return { ok: false, failure };
    }
    if (asked !== era || kept === undefined) return first;
    const second = await send(operationId, body, kept.token);
    if (!second.ok && asked === era && (isLostToken(second.failure) || isRefused(second.failure))) {
      lose(second.failure);
    }
    return second;
  }

  function signOut(): void {
    era += 1;
    kept = undefined;
    shelf.clear();
    shelf.setSignedOut(true);
    show({ status: 'signed-out' });
  }

  return {
    store,
    call,
    renew,
    signOut,
    async start() {
      if (shelf.isSignedOut()) return show({ status: 'signed-out' });
      const before = shelf.read();
      if (before !== undefined && freshness(before.receivedAt, now()) !== 'spent') keep(before);
      await login();
    },
    async signIn() {
      shelf.setSignedOut(false);
      if (kept === undefined) show({ status: 'starting' });
      await login();
    },
    renewIfDue() {
      if (kept !== undefined && freshness(kept.receivedAt, now()) !== 'fresh') void renew();
    },
    async signOutEverywhere() {
      const result = await call('postWechatLogout', {});
      if (!result.ok) return result.failure;
      signOut();
      return undefined;
    },
  };
}
