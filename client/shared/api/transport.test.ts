import { BUDGET_MS } from '../../../domain/time-budgets';
import type { HttpRequest, Reply } from '../../platform/http';
import { cloudTransport, httpsTransport } from './transport';

const OK: Reply = { ok: true, status: 200, headers: {}, body: {} };

function wires() {
  const requests: HttpRequest[] = [];
  const calls: { name: string; event: object }[] = [];
  const waits: number[] = [];
  const https = httpsTransport(async (request) => {
    requests.push(request);
    waits.push(request.timeoutMs);
    return OK;
  }, 'https://bai.test');
  const cloud = cloudTransport(async (name, event, timeoutMs) => {
    calls.push({ name, event });
    waits.push(timeoutMs);
    return OK;
  }, https);
  return { https, cloud, requests, calls, waits };
}

test('https: POST to the path of the contract, the token as bearer only when there is one', async () => {
  const { https, requests } = wires();
  await https({ operationId: 'postWechatProfile', body: { users_name: '张三' }, token: 't' });
  await https({ operationId: 'postSystemHealth', body: {} });
  expect(requests).toMatchObject([
    { url: 'https://bai.test/pb/api/wechat/profile', headers: { authorization: 'Bearer t' } },
    { url: 'https://bai.test/pb/api/system/health', headers: {} },
  ]);
  expect(requests[1]?.headers).toEqual({});
});

test('cloud: login and refresh carry nothing, profile its fields, no token ever', async () => {
  const { cloud, calls, requests } = wires();
  await cloud({ operationId: 'postWechatLogin', body: { users_wx_code: 'c' } });
  await cloud({ operationId: 'postSystemRefreshToken', body: {}, token: 't' });
  await cloud({ operationId: 'postWechatProfile', body: { users_name: '张三' }, token: 't' });
  expect(calls).toEqual([
    { name: 'login', event: {} },
    { name: 'refresh', event: {} },
    { name: 'profile', event: { users_name: '张三' } },
  ]);
  expect(requests).toEqual([]);
});

test('cloud: a function of several operations is told in the event which one it is', async () => {
  const { cloud, calls, requests } = wires();
  await cloud({ operationId: 'postCartList', body: { limit: 5 }, token: 't' });
  await cloud({ operationId: 'postOrderCreate', body: {}, token: 't' });
  for (const operationId of ['postProductDetail', 'postDocumentList', 'postDictList'] as const) {
    await cloud({ operationId, body: {} });
  }
  expect(calls).toEqual([
    { name: 'cart', event: { action: 'list', limit: 5 } },
    { name: 'order', event: { action: 'create' } },
    { name: 'product', event: { action: 'detail' } },
    { name: 'document', event: { action: 'list' } },
    { name: 'dict', event: { action: 'list' } },
  ]);
  expect(requests).toEqual([]);
});

test('cloud: what is no function goes over HTTPS with the token', async () => {
  const { cloud, calls, requests } = wires();
  await cloud({ operationId: 'postWechatLogout', body: {}, token: 't' });
  expect(calls).toEqual([]);
  expect(requests).toMatchObject([
    { url: 'https://bai.test/pb/api/wechat/logout', headers: { authorization: 'Bearer t' } },
  ]);
});

test('on both ways it waits longer than the server does, so that the server’s own word on a failure arrives', async () => {
  const { https, cloud, waits } = wires();
  await https({ operationId: 'postSystemHealth', body: {} });
  await cloud({ operationId: 'postWechatProfile', body: {} });
  expect(waits).toEqual([BUDGET_MS.client, BUDGET_MS.client]);
});
