import { businessId, isOpenid, isPlatformOpenid, orderNumber, platformOpenid, usersId } from './ids';

it('builds PREFIX-<epoch ms>-<6>', () => {
  expect(businessId('ATT', 1743123456789, 'abc123')).toBe('ATT-1743123456789-abc123');
});

it.each(['', 'abc12', 'abc1234', 'abc-12'])('refuses %p as the random part', (random) => {
  expect(() => businessId('ATT', 1, random)).toThrow('six random');
});

it.each([
  ['oAHBN10P-hn-vF1cTY4tQeStQFmU', true],
  ['a'.repeat(64), true],
  ['a'.repeat(65), false],
  ['short', false],
  ['o"||1=1||"aaaa', false],
  [123456789, false],
  [undefined, false],
])('isOpenid(%p) → %s', (value, expected) => expect(isOpenid(value)).toBe(expected));

it('builds users_id from the UTC day and a sequence', () => {
  expect(usersId(new Date('2026-03-25T23:59:59Z'), 7)).toBe('U202603250007');
  expect(usersId(new Date('2026-03-25T00:00:00Z'), 123456)).toBe('U20260325123456');
});

it('numbers an order by the day in China', () => {
  const evening = Date.parse('2026-03-25T16:00:00.007Z');
  expect(orderNumber(evening, '00000042')).toBe('2026032600000042');
  expect(orderNumber(evening - 8, '00000042')).toBe('2026032500000042');
});

test('a platform openid is a GUID of version 4, and an openid', () => {
  const openid = platformOpenid('0123456789abcdeffedcba9876543210');
  expect(openid).toBe('01234567-89ab-4def-bedc-ba9876543210');
  expect([isPlatformOpenid(openid), isOpenid(openid)]).toEqual([true, true]);
  expect(isPlatformOpenid('oAHBN10P-hn-vF1cTY4tQeStQFmU')).toBe(false);
  expect(() => platformOpenid('0123')).toThrow('32');
});
