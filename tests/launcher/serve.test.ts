import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { cleanUp, freePort, launch, type Launched, temporaryFolder, until } from './support';

jest.setTimeout(120_000);

const env = {
  DATA_DIR: temporaryFolder(),
  PORT: '',
  WECHAT_APPID: 'wx0123456789abcdef',
  WECHAT_APP_SECRET: 'not-a-real-secret-of-any-program',
  PUBLIC_URL: 'https://shop.example.com',
};
let server: Launched;

const post = (path: string, token?: string) =>
  fetch(`http://127.0.0.1:${env.PORT}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: token }) },
    body: '{}',
  });

beforeAll(async () => {
  env.PORT = String(await freePort());
  server = launch('serve.mjs', env);
  let code: number | null | undefined;
  void server.exited.then((ended) => (code = ended));
  await until(() => server.output().includes('服务已就绪') || code !== undefined, server, 100_000);
  expect(server.output()).toContain('服务已就绪');
});
afterAll(async () => {
  server.kill('SIGTERM');
  expect(await server.exited).toBe(0);
  cleanUp();
});

test('production serves without the stand-in and marks its data folder', async () => {
  expect((await post('/pb/api/system/health')).status).toBe(200);
  expect((await post('/__dev/wechat/login-code')).status).toBe(404);
  expect(JSON.parse(readFileSync(join(env.DATA_DIR, 'secrets.json'), 'utf8'))).toEqual({
    kind: 'production',
  });
  expect(server.output()).not.toContain(env.WECHAT_APP_SECRET);
});

test('a rotation gives a new token beside the old one; the old one ends when told so, or with the next rotation', async () => {
  const rotate = async (command = 'rotate') => {
    const program = launch('service-token.mjs', env, command);
    expect(await program.exited).toBe(0);
    return program.output().match(/^[\w-]+\.[\w-]+\.[\w-]+$/m)?.[0] ?? '';
  };
  const accepted = async (...tokens: string[]) =>
    Promise.all(
      tokens.map(async (token) => (await post('/pb/api/service/system-users-count', token)).status),
    );

  const first = await rotate();
  const second = await rotate();
  expect(await accepted(first, second, 'forged')).toEqual([200, 200, 401]);
  const third = await rotate();
  expect(await accepted(first, second, third)).toEqual([401, 200, 200]);
  expect(await rotate('revoke-old')).toBe('');
  expect(await accepted(second, third)).toEqual([401, 200]);
  const state = readFileSync(join(env.DATA_DIR, 'service-token.json'), 'utf8');
  for (const token of [first, second, third]) expect(state).not.toContain(token);
});
