import { createStore } from 'zustand/vanilla';
import { localFailure } from '../../shared/api/failure';
import type { UserInfo } from '../../shared/api/contract';
import type { SessionState } from '../../shared/session/state';
import { acknowledgedPrices, withSeenPrices } from './acknowledged';
import { createHolder } from './holder';
import { line, storageOn } from './test-world';

describe('a price that has been seen', () => {
  test('is no news until it changes again, after a restart too', () => {
    const kept = new Map<string, string>();
    const changed = line('a', { state: 'price_changed', fen: 1_200 });
    acknowledgedPrices(storageOn(kept)).acknowledge(changed, [changed]);
    const seen = acknowledgedPrices(storageOn(kept)).store.getState();
    expect(withSeenPrices([changed], seen)[0]?.state).toBe('ok');
    expect(withSeenPrices([{ ...changed, fen: 1_300 }], seen)[0]?.state).toBe('price_changed');
  });

  test('is forgotten with its line', () => {
    const kept = new Map<string, string>();
    const prices = acknowledgedPrices(storageOn(kept));
    const [a, b] = [line('a'), line('b')];
    prices.acknowledge(a, [a, b]);
    prices.acknowledge(b, [b]);
    expect(Object.keys(prices.store.getState())).toEqual(['b/默认']);
  });
});

test('whose cart it is follows the session; one that is lost keeps its person', () => {
  const session = createStore<SessionState>(() => ({ status: 'starting' }));
  const holder = createHolder(session);
  const become = (state: SessionState) => {
    session.setState(state, true);
    return holder.getState();
  };
  const failure = localFailure('NETWORK');
  const user = { openid: 'alice' } as UserInfo;
  expect(holder.getState()).toEqual({ kind: 'starting' });
  expect(become({ status: 'needs-login', failure })).toEqual({ kind: 'guest' });
  expect(become({ status: 'starting' })).toEqual({ kind: 'starting' });
  expect(become({ status: 'signed-in', user })).toEqual({ kind: 'person', openid: 'alice' });
  expect(become({ status: 'needs-login', failure })).toEqual({ kind: 'person', openid: 'alice' });
  expect(become({ status: 'starting' })).toEqual({ kind: 'person', openid: 'alice' });
  expect(become({ status: 'signed-out' })).toEqual({ kind: 'guest' });
});
