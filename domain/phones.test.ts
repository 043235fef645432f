import {
  isContactPhone,
  isMainlandPhone,
  maskPhone,
  normalPhone,
  phoneOfWeChat,
  withoutPhones,
} from './phones';

test.each([
  ['13800138000', '13800138000'],
  ['+86 138-0013-8000', '13800138000'],
  ['0086 (138) 00138000', '13800138000'],
  ['+1 (415) 555-0100', '+14155550100'],
  ['0755 1234567', '07551234567'],
  ['12345', null],
  ['1234567890123456', null],
  ['+', null],
  ['13800138ooo', null],
  ['', null],
])('phone %j is %j', (typed, phone) => expect(normalPhone(typed)).toBe(phone));

test.each([
  ['13800138000', '86', '13800138000'],
  ['13800138000', 86, '13800138000'],
  ['91234567', '852', '+85291234567'],
  ['', '86', null],
  ['138****8000', '86', null],
])('WeChat vouches for %j of country %j: %j', (purePhoneNumber, countryCode, phone) =>
  expect(phoneOfWeChat({ purePhoneNumber, countryCode })).toBe(phone),
);

test.each([
  ['13800138000', true],
  ['1380013800', false],
  ['23800138000', false],
  ['+8613800138000', false],
])('%j is a mainland number: %j', (text, is) => expect(isMainlandPhone(text)).toBe(is));

test.each([
  ['0755-26001234 (801)', true],
  ['13800138000', true],
  ['1380', false],
  ['请打电话', false],
  ['1'.repeat(33), false],
])('%j can be called about a parcel: %j', (text, is) => expect(isContactPhone(text)).toBe(is));

describe('maskPhone', () => {
  it.each([
    ['13800138000', '138****8000'],
    ['1234567', '123****4567'],
    ['123456', ''],
    ['', ''],
  ])('%s → %s', (phone, masked) => expect(maskPhone(phone)).toBe(masked));
});

describe('withoutPhones', () => {
  it.each([
    ['no user 13800138000 here', 'no user [phone] here'],
    ['13800138000', '[phone]'],
    ['13800138000,13900139000', '[phone],[phone]'],
    ['tel13800138000x', 'tel[phone]x'],
    ['at 1700000000000', 'at 1700000000000'],
    ['1380013800', '1380013800'],
    ['23800138000', '23800138000'],
  ])('%s → %s', (text, without) => expect(withoutPhones(text)).toBe(without));
});
