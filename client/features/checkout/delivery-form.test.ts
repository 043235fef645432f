import { parseDelivery } from '../../../domain/delivery';
import { deliveryOf, draftOf, NOTHING_TYPED, problemsOf, type DeliveryDraft } from './delivery-form';
import { checkoutText } from './text';

const words = checkoutText.delivery.problems;
const GOOD: DeliveryDraft = {
  name: '艾丽',
  phone: '13800138001',
  region: '浙江省 杭州市 西湖区',
  address: '文三路 999 号',
  postcode: '',
};

test('each missing part says so at its own field; the postcode may be missing', () => {
  expect(problemsOf(NOTHING_TYPED)).toEqual(words.missing);
  expect(problemsOf({ ...GOOD, name: ' \n ' })).toEqual({ name: words.missing.name });
  expect(problemsOf(GOOD)).toEqual({});
});

test.each([
  ['138 0013 8001', undefined],
  ['+86 138-0013-8001', undefined],
  ['(0571) 8888 6666-8001', undefined],
  ['１３８００１３８００１', undefined],
  ['95338', undefined],
  ['1380013800', words.mobile],
  ['138001380011', words.mobile],
  ['8888', words.phone],
  ['0571/88886666', words.phone],
  ['电话问前台', words.phone],
])('phone %s', (phone, problem) => {
  expect(problemsOf({ ...GOOD, phone }).phone).toBe(problem);
});

test('too long, or with signs that no label prints', () => {
  expect(problemsOf({ ...GOOD, name: '长'.repeat(65), address: '路\u0007' })).toEqual({
    name: words.tooLong,
    address: words.tooLong,
  });
});

test('what is sent is what the server takes: one line each, figures narrow, no empty postcode', () => {
  const typed = {
    ...GOOD,
    phone: ' １３８００１３８００１ ',
    address: '文三路 999 号\r\n 12 层\t',
    name: ' 艾丽 ',
  };
  const sent = deliveryOf(typed);
  expect(sent).toEqual({
    name: '艾丽',
    phone: '13800138001',
    region: GOOD.region,
    address: '文三路 999 号 12 层',
  });
  expect(parseDelivery(sent)).toEqual({ ok: true, value: sent });
  expect(parseDelivery(deliveryOf({ ...GOOD, postcode: '３１００１２' }))).toMatchObject({
    value: { postcode: '310012' },
  });
  expect(draftOf(sent)).toEqual({ ...sent, postcode: '' });
});
