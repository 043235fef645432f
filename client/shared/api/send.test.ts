import type { Reply } from '../../platform/http';
import { createSend } from './send';

const reply = (status: number, body: unknown, headers: Record<string, string> = {}): Reply => ({
  ok: true,
  status,
  headers,
  body,
});
const count = (answer: Reply) => createSend(async () => answer)('postSystemUsersCount', {});

test('a success brings the whole envelope', async () => {
  const body = { code: 200, msg: '操作成功', data: { total_users: 3 } };
  expect(await count(reply(200, body))).toEqual({ ok: true, answer: body });
});

test('a refusal brings its code, Chinese message, details, request id and how long to wait', async () => {
  const body = { code: 429, msg: '请稍后', data: { error: 'TOO_MANY_REQUESTS', limit: 60 } };
  expect(await count(reply(429, body, { 'x-request-id': 'r1', 'retry-after': '7' }))).toEqual({
    ok: false,
    failure: {
      code: 'TOO_MANY_REQUESTS',
      message: '请稍后',
      details: { limit: 60 },
      requestId: 'r1',
      retryAfter: 7,
    },
  });
});

test.each([
  ["a proxy's page", reply(502, '<html>Bad Gateway</html>'), 'UNREADABLE'],
  ["a captive portal's 200", reply(200, '<html>请登录</html>'), 'UNREADABLE'],
  ['null', reply(200, null), 'UNREADABLE'],
  ['an unknown code', reply(400, { code: 400, msg: 'x', data: { error: 'NEW_CODE' } }), 'UNREADABLE'],
  ['an envelope that says 401 over HTTP 200', reply(200, { code: 401, msg: 'x', data: {} }), 'UNREADABLE'],
  ['no network', { ok: false, reason: 'network' } as const, 'NETWORK'],
  ['no answer in time', { ok: false, reason: 'timeout' } as const, 'TIMEOUT'],
])('%s becomes a failure with a sentence to show', async (_name, answer, code) => {
  const result = await count(answer);
  expect(result).toMatchObject({ ok: false, failure: { code } });
  expect(!result.ok && result.failure.message).toMatch(/[一-龥]{4}/);
});
