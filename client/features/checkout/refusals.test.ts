import { localFailure, type Failure } from '../../shared/api/failure';
import type { BasketLine } from './lines';
import { leavesOpen, readRefusal } from './refusals';
import { mendWords, saidOf } from './said';

const line = (productId: string, quantity: number, more: Partial<BasketLine> = {}): BasketLine => ({
  productId,
  cartId: `CART-${productId}-${more.group ?? ''}`,
  name: `产品 ${productId}`,
  model: productId.toUpperCase(),
  unit: '套',
  picture: '',
  fen: 10_000,
  quantity,
  ...more,
});
const lines = [line('a', 10), line('b', 6), line('c', 5)];

const failure = (code: Failure['code'], details: Failure['details'] = {}): Failure => ({
  code,
  message: `refused: ${code}`,
  details,
});
const short = (...products: readonly (readonly [string, number])[]) =>
  failure('STOCK_SHORT', { products: products.map(([product_id, left]) => ({ product_id, left })) });
const pieces = (of: readonly BasketLine[]) => of.map(({ productId, quantity }) => [productId, quantity]);

test('too little of one: as many as there are', () => {
  const refused = readRefusal(short(['a', 4]), lines);
  expect(pieces(refused.lines)).toEqual([
    ['a', 4],
    ['b', 6],
    ['c', 5],
  ]);
  expect(refused.lines[0]).toMatchObject({ wasQuantity: 10 });
  expect(refused.lines[1]).not.toHaveProperty('wasQuantity');
  expect(saidOf(refused)).toMatchObject({
    title: '还没有下单，有 1 款库存不够',
    hint: '其余 2 款没问题，改好就能提交',
    about: [{ why: '要 10 套，现有 4 套' }],
  });
  expect(mendWords(refused)).toBe('改为 4 套并提交');
});

test('too little of several is one mend: those that are gone are left out', () => {
  const both = readRefusal(short(['a', 4], ['b', 0]), lines);
  expect(pieces(both.lines)).toEqual([
    ['a', 4],
    ['c', 5],
  ]);
  expect(mendWords(both)).toBe('改 1 款、去掉 1 款并提交');
  expect(saidOf(both).about.map(({ why }) => why)).toEqual(['要 10 套，现有 4 套', '要 6 套，现在没有货']);
  expect(mendWords(readRefusal(short(['a', 4], ['b', 2]), lines))).toBe('改 2 款并提交');
  expect(mendWords(readRefusal(short(['a', 0]), lines))).toBe('去掉这 1 款并提交');
});

test('nothing is left to order: there is no mend, and nobody is told of the rest', () => {
  const none = readRefusal(short(['a', 0]), [line('a', 10)]);
  expect(none.lines).toEqual([]);
  expect(mendWords(none)).toBeUndefined();
  expect(saidOf(none).hint).toBe('这次选的都是这样，可以先放着');
  expect(saidOf(readRefusal(short(['a', 3]), [line('a', 10)])).hint).toBe('');
});

test('one product in two projects: the first one is served first', () => {
  const two = [line('a', 10, { group: '西湖' }), line('a', 5, { group: '默认' }), line('b', 1)];
  const refused = readRefusal(short(['a', 12]), two);
  expect(pieces(refused.lines)).toEqual([
    ['a', 10],
    ['a', 2],
    ['b', 1],
  ]);
  expect(saidOf(refused).about).toHaveLength(1);
  expect(saidOf(refused).about[0]?.why).toBe('要 15 套，现有 12 套');
  expect(pieces(readRefusal(short(['a', 8]), two).lines)).toEqual([
    ['a', 8],
    ['b', 1],
  ]);
});

test('too little, and what it costs changed meanwhile: one mend for both', () => {
  const refused = readRefusal(short(['a', 4]), lines, [{ product_id: 'c', product_basic_price: 14_600 }]);
  expect(refused.lines[2]).toMatchObject({ fen: 14_600, wasFen: 10_000 });
  expect(refused.amount).toBeUndefined();
});

test('another price: the lines show it, and the amount is theirs', () => {
  const refused = readRefusal(failure('PRICE_CHANGED', { order_amount: 233_000 }), lines, [
    { product_id: 'a', product_basic_price: 10_000 },
    { product_id: 'c', product_basic_price: 14_600 },
  ]);
  expect(refused.refusal).toEqual({ kind: 'price', before: 210_000, after: 233_000 });
  expect(refused.amount).toBeUndefined();
  expect(refused.lines.map(({ wasFen }) => wasFen)).toEqual([undefined, undefined, 10_000]);
  expect(saidOf(refused).hint).toBe('¥2,100.00 → ¥2,330.00');
  expect(mendWords(refused)).toBe('按新金额提交');
});

test('another price that cannot be looked up: the server’s amount is the one to agree to', () => {
  const refused = readRefusal(failure('PRICE_CHANGED', { order_amount: 233_000 }), lines);
  expect(refused).toMatchObject({ refusal: { before: 210_000, after: 233_000 }, amount: 233_000, lines });
});

test('off the shelf, or deleted: the rest goes on', () => {
  const off = failure('PRODUCT_OFF_SHELF', { products: [{ product_id: 'b' }, { product_id: 'c' }] });
  const refused = readRefusal(off, lines);
  expect(pieces(refused.lines)).toEqual([['a', 10]]);
  expect(saidOf(refused)).toMatchObject({
    title: '还没有下单，有 2 款已下架',
    hint: '其余 1 款没问题，改好就能提交',
  });
  expect(mendWords(refused)).toBe('去掉这 2 款并提交');
  const deleted = readRefusal(failure('NOT_FOUND', { product_id: 'a' }), lines);
  expect(deleted.refusal).toMatchObject({ kind: 'gone' });
  expect(mendWords(readRefusal(off, lines.slice(1)))).toBeUndefined();
});

test.each([
  ['CART_CHANGED', 'changed', '还没有下单，购物车刚才有变化', '看一眼新的清单'],
  ['IDEMPOTENCY_KEY_REUSED', 'changed', '还没有下单，购物车刚才有变化', '看一眼新的清单'],
  ['TOKEN_EXPIRED', 'login', '还没有下单，登录过期了', '重新登录并提交'],
  ['UNAUTHENTICATED', 'login', '还没有下单，登录过期了', '重新登录并提交'],
  ['WECHAT_CODE_INVALID', 'login', '还没有下单，登录过期了', '重新登录并提交'],
  ['NETWORK', 'unheard', '没有连上，不会重复下单', '再提交一次'],
  ['TIMEOUT', 'unheard', '没有连上，不会重复下单', '再提交一次'],
  ['UNREADABLE', 'unheard', '没有连上，不会重复下单', '再提交一次'],
  ['INTERNAL', 'unheard', '没有连上，不会重复下单', '再提交一次'],
  ['TOO_MANY_REQUESTS', 'other', '还没有下单，再试一次就好', '再提交一次'],
] as const)('%s', (code, kind, title, button) => {
  const refused = readRefusal(failure(code), lines);
  expect(refused.refusal.kind).toBe(kind);
  expect(refused.lines).toBe(lines);
  expect(saidOf(refused).title).toBe(title);
  expect(mendWords(refused)).toBe(button);
});

test('details that are not as agreed are said in the server’s words', () => {
  for (const details of [
    {},
    { products: 'a' },
    { products: [null, 3, {}] },
    { products: [{ product_id: 'x' }] },
  ]) {
    expect(readRefusal(failure('STOCK_SHORT', details), lines).refusal.kind).toBe('other');
    expect(readRefusal(failure('PRODUCT_OFF_SHELF', details), lines).refusal.kind).toBe('other');
    expect(readRefusal(failure('PRICE_CHANGED', details), lines).refusal.kind).toBe('other');
  }
  expect(saidOf(readRefusal(localFailure('INVALID_INPUT'), lines)).hint).toMatch(/提交的内容有误/);
});

test('who is stopped at the door of a second try has learnt nothing of the first', () => {
  expect(leavesOpen(failure('NETWORK'), false)).toBe(true);
  expect(leavesOpen(failure('TOKEN_EXPIRED'), false)).toBe(false);
  expect(leavesOpen(failure('TOKEN_EXPIRED'), true)).toBe(true);
  expect(leavesOpen(failure('TOO_MANY_REQUESTS'), true)).toBe(true);
  // Asked after the name was looked up: there is no order of it.
  expect(leavesOpen(failure('STOCK_SHORT'), true)).toBe(false);
  expect(leavesOpen(failure('CART_CHANGED'), true)).toBe(false);
});
