import {
  nextStates,
  ORDER_MOVES,
  ORDER_STATES,
  PAY_MOVES,
  PAY_STATES,
  roleOfMove,
  type OrderRole,
} from './order-states';

/** The whole graph, written out by hand: a move that appears in the table by mistake is missing here. */
const OWNER = ['pending>cancelled', 'shipped>completed'];
const STAFF = ['pending>confirmed', 'pending>cancelled', 'confirmed>shipped', 'confirmed>cancelled'];
const every = [...new Set([...OWNER, ...STAFF])];

const CASES = ORDER_STATES.flatMap((from) => ORDER_STATES.map((to) => [from, to] as const));

it.each(CASES)('%s to %s', (from, to) => {
  const name = `${from}>${to}`;
  const expected = (role: OrderRole, own: string[]) =>
    own.includes(name) ? role : every.includes(name) ? 'FORBIDDEN' : 'ORDER_STATE';
  expect(roleOfMove(ORDER_MOVES, from, to, ['owner'])).toBe(expected('owner', OWNER));
  expect(roleOfMove(ORDER_MOVES, from, to, ['staff'])).toBe(expected('staff', STAFF));
});

it('lets staff who bought something do both', () => {
  expect(roleOfMove(ORDER_MOVES, 'shipped', 'completed', ['owner', 'staff'])).toBe('owner');
  expect(roleOfMove(ORDER_MOVES, 'pending', 'confirmed', ['owner', 'staff'])).toBe('staff');
  expect(roleOfMove(ORDER_MOVES, 'pending', 'cancelled', ['owner', 'staff'])).toBe('owner');
});

it.each([
  ['pending', ['cancelled'], ['confirmed', 'cancelled']],
  ['confirmed', [], ['shipped', 'cancelled']],
  ['shipped', ['completed'], []],
  ['completed', [], []],
  ['cancelled', [], []],
] as const)('from %s the owner may %j, staff %j', (from, owner, staff) => {
  expect(nextStates(ORDER_MOVES, from, ['owner'])).toEqual(owner);
  expect(nextStates(ORDER_MOVES, from, ['staff'])).toEqual(staff);
});

it.each(PAY_STATES.flatMap((from) => PAY_STATES.map((to) => [from, to] as const)))(
  'payment %s to %s is never the owner’s to mark',
  (from, to) => {
    const real = ['unpaid>paid', 'paid>refunded'].includes(`${from}>${to}`);
    expect(roleOfMove(PAY_MOVES, from, to, ['owner'])).toBe(real ? 'FORBIDDEN' : 'ORDER_STATE');
    expect(roleOfMove(PAY_MOVES, from, to, ['staff'])).toBe(real ? 'staff' : 'ORDER_STATE');
  },
);
