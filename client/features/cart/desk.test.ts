import { isTicked, manage, tick, tickOf, useDesk } from './desk';
import { line } from './test-world';

const a = line('a');
const b = line('b');
const off = line('c', { state: 'off_shelf' });

test('what is new is ticked; what cannot be ordered never is', () => {
  const all = [a, b, off];
  expect(all.map((one) => isTicked(one, useDesk.getState()))).toEqual([true, true, false]);
  expect(tickOf(all, useDesk.getState())).toBe(true);
  tick([a], false);
  expect(tickOf(all, useDesk.getState())).toBe('mixed');
  tick([a, b], false);
  expect(tickOf(all, useDesk.getState())).toBe(false);
  expect(tickOf([off], useDesk.getState())).toBe(false);
  tick([a, b], true);
  expect(tickOf(all, useDesk.getState())).toBe(true);
});

test('choosing many begins with none, takes any line, and leaves the ticks as they were', () => {
  tick([a], false);
  manage(true);
  expect(tickOf([a, b, off], useDesk.getState())).toBe(false);
  tick([off], true);
  expect(tickOf([a, off], useDesk.getState())).toBe('mixed');
  manage(false);
  expect([isTicked(a, useDesk.getState()), isTicked(b, useDesk.getState())]).toEqual([false, true]);
});
