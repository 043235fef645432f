/**
 * What an order may become, and by whom: the database enforces these tables, and whoever draws buttons reads them.
 */
export const ORDER_STATES = ['pending', 'confirmed', 'shipped', 'completed', 'cancelled'] as const;
export type OrderState = (typeof ORDER_STATES)[number];

export const PAY_STATES = ['unpaid', 'paid', 'refunded'] as const;
export type PayState = (typeof PAY_STATES)[number];

/** In which capacity somebody acts on an order. Staff who bought something are both. */
export type OrderRole = 'owner' | 'staff';

export interface Move<State> {
  readonly from: State;
  readonly to: State;
  readonly by: readonly OrderRole[];
}

export const ORDER_MOVES: readonly Move<OrderState>[] = [
  { from: 'pending', to: 'confirmed', by: ['staff'] },
  { from: 'pending', to: 'cancelled', by: ['owner', 'staff'] },
  { from: 'confirmed', to: 'shipped', by: ['staff'] },
  { from: 'confirmed', to: 'cancelled', by: ['staff'] },
  { from: 'shipped', to: 'completed', by: ['owner'] },
];

export const PAY_MOVES: readonly Move<PayState>[] = [
  { from: 'unpaid', to: 'paid', by: ['staff'] },
  { from: 'paid', to: 'refunded', by: ['staff'] },
];

/** An owner may hide an order when nothing can happen to it any more. */
export const DELETABLE_STATES: readonly OrderState[] = ['completed', 'cancelled'];

/** Goods on their way, or about to be: when a parcel's number means something. */
export const TRACKABLE_STATES: readonly OrderState[] = ['confirmed', 'shipped'];

/** Where these roles can take something that is in `from`. */
export function nextStates<State>(
  moves: readonly Move<State>[],
  from: State,
  roles: readonly OrderRole[],
): State[] {
  return moves
    .filter((move) => move.from === from && move.by.some((role) => roles.indexOf(role) >= 0))
    .map(({ to }) => to);
}

/**
 * In which role a move is made. `FORBIDDEN` when it belongs to the other role, `ORDER_STATE` when nobody can make it
 * from here.
 */
export function roleOfMove<State>(
  moves: readonly Move<State>[],
  from: State,
  to: State,
  roles: readonly OrderRole[],
): OrderRole | 'FORBIDDEN' | 'ORDER_STATE' {
  const move = moves.find((candidate) => candidate.from === from && candidate.to === to);
  if (!move) return 'ORDER_STATE';
  return move.by.find((role) => roles.indexOf(role) >= 0) ?? 'FORBIDDEN';
}
