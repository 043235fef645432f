import { specificationsOf, specificationsProblem } from './specifications';

const row = { name: '电压', value: 'AC 220 V' };

it.each([
  ['none', []],
  ['one', [row]],
  ['fifty', Array.from({ length: 50 }, () => row)],
])('takes %s', (_name, value) => expect(specificationsProblem(value)).toBeUndefined());

it.each([
  ['an object', { name: 'a', value: 'b' }],
  ['text', 'AC 220 V'],
  ['null', null],
  ['fifty-one', Array.from({ length: 51 }, () => row)],
  ['a number as a value', [{ name: '路数', value: 4 }]],
  ['a missing value', [{ name: '路数' }]],
  ['a blank name', [{ name: ' ', value: '4' }]],
  ['something more', [{ ...row, unit: 'V' }]],
  ['a list in the list', [['a', 'b']]],
  ['null in the list', [null]],
  ['a control character', [{ name: 'a', value: 'a\u0000' }]],
  ['a very long value', [{ name: 'a', value: 'x'.repeat(1001) }]],
])('refuses %s', (_name, value) => expect(specificationsProblem(value)).toMatch(/规格/));

it('says which one is wrong', () => expect(specificationsProblem([row, null])).toMatch('第 2 项'));

it('shows what can be shown of anything', () => {
  expect(specificationsOf([row, { name: 'a' }, 7, { name: 'b', value: 'c' }])).toEqual([
    row,
    { name: 'b', value: 'c' },
  ]);
  expect([specificationsOf(null), specificationsOf({ name: 'a', value: 'b' })]).toEqual([[], []]);
});
