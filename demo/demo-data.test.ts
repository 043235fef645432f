import { STAND_IN_USERS } from '../client/platform/stand-in';
import { ORDER_STATES, PAY_STATES } from '../domain/order-states';
import { isMainlandPhone } from '../domain/phones';
import { isRooms } from '../domain/projects';
import { LINES } from './carts';
import { barcode, PRODUCTS, productOf } from './catalogue/products';
import { companyRows } from './companies';
import { PEOPLE } from './people';
import { DOCUMENTS } from './documents';
import { ORDER_PLANS } from './order-plans';
import { sellAll } from './orders';
import { PROJECTS } from './projects';

const unique = (values: readonly unknown[]) => new Set(values).size;

describe('the catalogue', () => {
  test('is believable in size: every category has at least 15 products', () => {
    const counts = new Map<string, number>();
    for (const { category } of PRODUCTS) counts.set(category, (counts.get(category) ?? 0) + 1);
    expect(PRODUCTS.length).toBeGreaterThanOrEqual(300);
    expect(counts.size).toBeGreaterThanOrEqual(8);
    expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(15);
  });

  test('no model, name or barcode twice', () => {
    expect(unique(PRODUCTS.map(({ model }) => model))).toBe(PRODUCTS.length);
    expect(unique(PRODUCTS.map(({ name }) => name))).toBe(PRODUCTS.length);
    expect(unique(PRODUCTS.map((product) => product.barcode))).toBe(PRODUCTS.length);
    expect(unique(PRODUCTS.flatMap(({ pictures }) => pictures.map(({ name }) => name)))).toBeGreaterThan(60);
  });

  test.each(PRODUCTS.map((product) => [product.model, product] as const))('%s can be sold', (_, product) => {
    expect(product.model).toMatch(/^BAI-[A-Z]{2}[A-Z0-9]*(-[A-Z0-9]+)?$/);
    expect(Number.isInteger(product.price) && product.price > 0).toBe(true);
    expect(product.stock).toBeGreaterThanOrEqual(-1);
    expect(Object.keys(product.specs).length).toBeGreaterThanOrEqual(3);
    expect([...product.summary].length).toBeGreaterThanOrEqual(15);
    expect(product.pictures.length).toBeGreaterThan(0);
  });

  test('barcodes are EAN-13 with the right check digit', () => {
    expect(barcode(1)).toBe('6970000000017');
    for (const product of PRODUCTS) {
      const sum = [...product.barcode].reduce((all, digit, i) => all + Number(digit) * (i % 2 ? 3 : 1), 0);
      expect([product.barcode.length, sum % 10]).toEqual([13, 0]);
    }
  });

  test('has stock of every sort, and something off the shelf', () => {
    const stocks = PRODUCTS.map(({ stock }) => stock);
    for (const wanted of [-1, 0]) expect(stocks).toContain(wanted);
    expect(stocks.some((stock) => stock > 0 && stock <= 5)).toBe(true);
    expect(PRODUCTS.some(({ onShelf }) => !onShelf)).toBe(true);
  });
});

describe('the documents', () => {
  test('are forty, some expired, one not yet in force', () => {
    expect(DOCUMENTS).toHaveLength(40);
    expect(DOCUMENTS.filter(({ expiresInDays }) => (expiresInDays ?? 0) < 0).length).toBeGreaterThan(1);
    expect(DOCUMENTS.filter(({ inForceInDays }) => (inForceInDays ?? 0) > 0)).toHaveLength(1);
  });

  test.each(DOCUMENTS.map((document) => [document.key, document] as const))(
    '%s says something',
    (_, document) => {
      const { content, models, files, title } = document;
      const chinese = content.match(/\p{Script=Han}/gu)?.length ?? 0;
      expect(chinese).toBeGreaterThanOrEqual(150);
      expect(chinese).toBeLessThanOrEqual(600);
      expect(title).not.toBe('');
      expect(files.length).toBeGreaterThan(0);
      for (const model of models) productOf(model);
    },
  );
});

describe('the orders', () => {
  const { orders, stock, usedCarts } = sellAll();

  test('are in every state that an order and its payment have', () => {
    expect(orders).toHaveLength(ORDER_PLANS.length);
    expect(new Set(orders.map(({ columns }) => columns.order_status))).toEqual(new Set(ORDER_STATES));
    expect(new Set(orders.map(({ columns }) => columns.order_pay_status))).toEqual(new Set(PAY_STATES));
  });

  test('leave in stock what they have not taken, and use up the carts they came from', () => {
    const held = new Map<string, number>();
    for (const { plan, columns } of orders) {
      if (columns.order_status === 'cancelled') continue;
      for (const [model, pieces] of plan.lines) held.set(model, (held.get(model) ?? 0) + pieces);
    }
    for (const { model, stock: before } of PRODUCTS) {
      expect([model, stock.get(model)]).toEqual([
        model,
        before < 0 ? before : before - (held.get(model) ?? 0),
      ]);
    }
    const fromCarts = ORDER_PLANS.filter(({ group }) => group !== undefined);
    expect(usedCarts.size).toBe(fromCarts.flatMap(({ lines }) => lines).length);
  });
});

test('one cart has two groups, a line off the shelf, one short of stock and one whose price has changed', () => {
  const lines = LINES.filter(({ person }) => person === 'alice');
  expect(unique(lines.map(({ group }) => group))).toBe(2);
  expect(lines.some(({ model }) => !productOf(model).onShelf)).toBe(true);
  expect(
    lines.some(({ model, quantity }) => productOf(model).onShelf && quantity > productOf(model).stock),
  ).toBe(true);
  expect(lines.some(({ cheaper }) => cheaper !== undefined)).toBe(true);
});

test('the lines of a project with rooms are as many in every room', () => {
  expect(PROJECTS.map(({ person, group }) => `${person} ${group}`)).toEqual([
    'alice 西湖样板房',
    'bob 天河公寓',
  ]);
  for (const { person, group, rooms } of PROJECTS) {
    const lines = LINES.filter((line) => line.person === person && line.group === group);
    expect(isRooms(rooms)).toBe(true);
    expect(lines.length).toBeGreaterThan(1);
    for (const { model, quantity } of lines) expect([model, quantity % rooms]).toEqual([model, 0]);
  }
});

test('social-credit codes end with the right character', () => {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const codes = companyRows().map(({ columns }) => String(columns['company_usci']));
  expect(codes).toHaveLength(3);
  for (const code of codes) {
    let [sum, weight] = [0, 1];
    for (const character of code.slice(0, 17)) {
      sum += alphabet.indexOf(character) * weight;
      weight = (weight * 3) % 31;
    }
    expect(code).toHaveLength(18);
    expect(code[17]).toBe(alphabet[(31 - (sum % 31)) % 31]);
  }
});

test('everybody has a number of their own, the one their WeChat offers; the preview knows the same people', () => {
  const phones = Object.values(PEOPLE).map(({ phone }) => phone);
  expect(unique(phones)).toBe(phones.length);
  for (const phone of phones) expect(isMainlandPhone(phone)).toBe(true);
  expect(Object.keys(PEOPLE).sort()).toEqual([...STAND_IN_USERS].sort());
});

test('dave is staff, eve administrator, carol a guest, nobody else has power', () => {
  const { alice, bob, carol, dave, eve } = PEOPLE;
  expect([alice, bob, carol, dave, eve].map(({ power }) => power ?? 0)).toEqual([0, 0, 0, 1, 2]);
  expect(carol.face).toBeUndefined();
});
