import { parseDelivery, parseTracking } from './delivery';

const delivery = {
  name: '张三',
  phone: '+86 138-0013-8000',
  region: '广东省惠州市',
  address: '陈江街道 1 号',
};

it('takes a delivery, with and without a postcode, and none at all', () => {
  expect(parseDelivery(delivery)).toEqual({ ok: true, value: delivery });
  const coded = { ...delivery, postcode: '516000' };
  expect(parseDelivery(coded)).toEqual({ ok: true, value: coded });
  expect(parseDelivery(null)).toEqual({ ok: true, value: null });
});

it.each([
  ['text', '广东'],
  ['a list', [delivery]],
  ['a missing name', { ...delivery, name: undefined }],
  ['a blank address', { ...delivery, address: ' ' }],
  ['a phone of letters', { ...delivery, phone: 'phone me' }],
  ['a long region', { ...delivery, region: 'x'.repeat(201) }],
  ['a control character', { ...delivery, address: 'a\u0000b' }],
  ['two lines', { ...delivery, address: '一\n二' }],
  ['more than it should have', { ...delivery, openid: 'x' }],
])('refuses %s', (_name, value) => {
  expect(parseDelivery(value)).toMatchObject({ ok: false, refusal: { code: 'INVALID_INPUT' } });
});

it('takes a tracking of two texts only', () => {
  expect(parseTracking({ carrier: '顺丰', number: 'SF1' })).toEqual({
    ok: true,
    value: { carrier: '顺丰', number: 'SF1' },
  });
  for (const value of [null, {}, { carrier: '顺丰' }, { carrier: '', number: '1' }]) {
    expect(parseTracking(value)).toMatchObject({ ok: false });
  }
});
