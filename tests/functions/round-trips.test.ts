import { freshKey, freshName, freshPhone } from '../harness/fresh';
import type { NamedPerson } from '../harness/stack';
import { type Rig, startRig } from '../harness/rig';

/** Round trips from function to PocketBase, counted on the wire (a function is slow by its trips, not by its code). */
let rig: Rig;
beforeAll(async () => {
  rig = await startRig({ counted: true });
}, 60_000);
afterAll(() => rig.stop());

async function trips(act: () => Promise<unknown>): Promise<string[]> {
  rig.takeTrips();
  await act();
  return rig.takeTrips();
}

const http = (path: string, who?: NamedPerson, body: object = {}) =>
  rig.stack.post(path, { token: who?.token, body });

it('login: 1, cold and warm, in both doors', async () => {
  const name = freshName('trips');
  for (const visit of ['first', 'second']) {
    const code = await rig.stack.loginCode(name);
    expect([
      visit,
      (await trips(() => http('/pb/api/wechat/login', undefined, { users_wx_code: code }))).length,
    ]).toEqual([visit, 1]);
    expect([visit, (await trips(() => rig.stack.callFunction('login', {}, name))).length]).toEqual([
      visit,
      1,
    ]);
  }
});

it('refresh, users-count and logout: 1', async () => {
  const who = await rig.stack.signIn(freshName('trips'));
  expect(await trips(() => http('/pb/api/system/refresh-token', who))).toHaveLength(1);
  expect(await trips(() => rig.stack.callFunction('refresh', {}, who.name))).toHaveLength(1);
  expect(await trips(() => http('/pb/api/system/users-count'))).toHaveLength(1);
  expect(await trips(() => http('/pb/api/wechat/logout', who))).toHaveLength(1);
});

it('profile without a new phone: 1, with one: 2 over HTTP, where the caller is known before WeChat is paid', async () => {
  const who = await rig.stack.signIn(freshName('trips'));
  const body = { users_name: '张三', users_picture: await rig.stack.picture(who.token) };
  expect(await trips(() => http('/pb/api/wechat/profile', who, body))).toHaveLength(1);
  expect(await trips(() => rig.stack.callFunction('profile', body, who.name))).toHaveLength(1);
  const users_phone_code = await rig.stack.phoneCode(who.name, freshPhone());
  expect(await trips(() => http('/pb/api/wechat/profile', who, { users_phone_code }))).toHaveLength(2);
});

it('every operation of cart and order: 1, in both doors', async () => {
  const who = await rig.stack.signIn(freshName('trips'));
  const product = await rig.stack.product();
  const line = { cart_product_id: product.id, cart_product_quantity: 1 };
  const { cart_id } = (await http('/pb/api/cart/create', who, line)).body.data;
  const buy = () => ({ idempotency_key: freshKey(), items: [{ product_id: product.id, quantity: 1 }] });
  const { order_id } = (await http('/pb/api/order/create', who, buy())).body.data;
  const calls: [string, string, object][] = [
    ['cart', 'list', {}],
    ['cart', 'detail', { cart_id }],
    ['cart', 'create', line],
    ['cart', 'update', { cart_id, cart_product_quantity: 2 }],
    ['cart', 'delete', { cart_id }],
    ['cart', 'project-update', { cart_rooms: 12 }],
    ['cart', 'project-list', {}],
    ['order', 'create', buy()],
    ['order', 'list', {}],
    ['order', 'detail', { order_id }],
    ['order', 'update', { order_id, order_remark: 'x' }],
    ['order', 'delete', { order_id }],
  ];
  for (const [group, action, body] of calls) {
    const counted = [
      (await trips(() => http(`/pb/api/${group}/${action}`, who, body))).length,
      (await trips(() => rig.stack.callFunction(group, { action, ...body }, who.name))).length,
    ];
    expect([group, action, ...counted]).toEqual([group, action, 1, 1]);
  }
});

it('every operation of the catalogue: 1, for whoever asks; what guests were just told: 0', async () => {
  const who = await rig.stack.signIn(freshName('trips'));
  const { id } = await rig.stack.product();
  const kept = 0;
  const calls: [string, string, object, number][] = [
    ['product', 'list', { limit: 3 }, kept],
    ['product', 'list', { ids: [id] }, kept],
    ['product', 'detail', { product_id: id }, 1],
    ['document', 'list', {}, kept],
    ['document', 'detail', { document_id: 'DOC-1-nobody' }, 1],
    ['dict', 'list', {}, kept],
  ];
  for (const [group, action, body, again] of calls) {
    const path = `/pb/api/${group}/${action}`;
    const event = { action, ...body };
    const counted = [
      (await trips(() => http(path, who, body))).length,
      (await trips(() => http(path, who, body))).length,
      (await trips(() => http(path, undefined, body))).length,
      (await trips(() => http(path, undefined, body))).length,
      (await trips(() => rig.stack.post(path, { token: 'made.up.token', body }))).length,
      (await trips(() => rig.stack.callFunction(group, event, who.name))).length,
      (await trips(() => rig.stack.callFunction(group, event, freshName('new')))).length,
    ];
    expect([group, action, ...counted]).toEqual([group, action, 1, 1, 1, again, 1, 1, 1]);
  }
});

it('a request without a token, or with bad input and no need of a caller: 0', async () => {
  expect(await trips(() => http('/pb/api/wechat/profile'))).toEqual([]);
  expect(await trips(() => http('/pb/api/wechat/login', undefined, { surprise: 1 }))).toEqual([]);
  expect(await trips(() => http('/pb/api/product/list', undefined, { surprise: 1 }))).toEqual([]);
  expect(await trips(() => http('/pb/api/product/list', undefined, { ids: ['a'], limit: 1 }))).toEqual([]);
});
