import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { useQuery } from '../../shared/query';
import { withSeenPrices } from './acknowledged';
import { acknowledged, asked, guestCart, holder } from './cart';
import { withLive } from './guest-cart';
import { groupsOf, projectsOf, type Lines, type Project, type RoomsOf } from './lines';
import { roomsIn } from './queries';
import type { CartView } from './types';

interface Known extends Omit<CartView, 'groups' | 'count'> {
  readonly lines: Lines | undefined;
  readonly rooms: RoomsOf;
  readonly refresh: () => Promise<void>;
}

function useAccount(): Known {
  const { data: lines, refresh, ...cart } = useQuery(asked.cart, {});
  const { data: projects } = useQuery(asked.projects, {});
  const rooms = useMemo(() => roomsIn(projects), [projects]);
  const { isLoading, failure, receivedAt } = cart;
  return { lines, rooms, isGuest: false, isLoading, failure, receivedAt, refresh };
}

function useGuest(): Known {
  const kept = useStore(guestCart.store);
  const ids = useMemo(() => [...new Set(kept.lines.map(({ productId }) => productId))].sort(), [kept.lines]);
  const { data, isLoading, failure, receivedAt, refresh } = useQuery(asked.products, { ids });
  // While another set of products is asked for, those that are known stay as they are.
  const [last, setLast] = useState(data);
  if (data !== undefined && data !== last) setLast(data);
  const lines = useMemo(() => withLive(kept.lines, data ?? last), [kept.lines, data, last]);
  const rooms = useMemo(() => new Map(Object.entries(kept.rooms)), [kept.rooms]);
  return { lines, rooms, isGuest: true, isLoading, failure, receivedAt, refresh };
}

/** The cart of whoever is here, as one list of lines. */
export function useKnownCart(): Known {
  const { kind } = useStore(holder);
  const account = useAccount();
  const guest = useGuest();
  const seen = useStore(acknowledged.store);
  const isOnDevice = kind === 'guest' || (kind === 'starting' && guest.lines?.length !== 0);
  const known = isOnDevice ? guest : account;
  const lines = useMemo(() => known.lines && withSeenPrices(known.lines, seen), [known.lines, seen]);
  return { ...known, lines };
}

/** The cart of whoever is here; a guest's is on this device. */
export function useCart(): CartView & Pick<Known, 'refresh'> {
  const { lines, rooms, ...known } = useKnownCart();
  const groups = useMemo(() => lines && groupsOf(lines, rooms), [lines, rooms]);
  return { ...known, groups, count: lines?.length ?? 0 };
}

/** Every project there is: groups of the cart and those whose rooms are known, newest first; the default group is always one. */
export function useProjects(): readonly Project[] {
  const { lines, rooms } = useKnownCart();
  return useMemo(() => projectsOf(lines ?? [], rooms), [lines, rooms]);
}
