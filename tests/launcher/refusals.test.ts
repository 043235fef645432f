import { existsSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';

import { cleanUp, freePort, launch, type Launched, temporaryFolder } from './support';

afterAll(cleanUp);

/** The last line is the sentence; before it nothing of a stack. */
async function refusal(program: Launched): Promise<string> {
  expect(await program.exited).toBe(1);
  expect(program.output()).not.toMatch(/\n\s+at /);
  return program.output().trim().split('\n').at(-1) ?? '';
}

const PRODUCTION = { WECHAT_APPID: 'wx0', WECHAT_APP_SECRET: 's', PUBLIC_URL: 'https://shop.example.com' };

describe('a start that cannot succeed says so in one sentence before any long step', () => {
  test('npm start in production names npm run serve', async () => {
    expect(await refusal(launch('start.mjs', { NODE_ENV: 'production' }))).toContain('npm run serve');
  });

  test('npm start listens on loopback only', async () => {
    expect(await refusal(launch('start.mjs', { HOST: '0.0.0.0' }))).toContain('HOST=0.0.0.0');
  });

  test('npm run serve names every missing variable at once', async () => {
    const all = await refusal(launch('serve.mjs'));
    for (const name of Object.keys(PRODUCTION)) expect(all).toContain(name);
    const some = await refusal(launch('serve.mjs', { ...PRODUCTION, WECHAT_APPID: '' }));
    expect(some).toContain('WECHAT_APPID');
    expect(some).not.toContain('PUBLIC_URL');
  });

  test('a port that is no port, an address that is no address', async () => {
    expect(await refusal(launch('start.mjs', { PORT: '80a' }))).toContain('PORT=80a');
    expect(await refusal(launch('serve.mjs', { ...PRODUCTION, PUBLIC_URL: 'shop' }))).toContain(
      'PUBLIC_URL=shop',
    );
  });

  test('a data folder that cannot be written', async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    const sentence = await refusal(
      launch('start.mjs', { DATA_DIR: join(file, 'data'), PORT: String(await freePort()) }),
    );
    expect(sentence).toContain('无法写入');
  });

  test('a service token needs a command and a database', async () => {
    expect(await refusal(launch('service-token.mjs'))).toContain('rotate');
    const env = { DATA_DIR: temporaryFolder() };
    expect(await refusal(launch('service-token.mjs', env, 'rotate'))).toContain('没有数据库');
  });
});

describe('a port that is taken', () => {
  let server: Server;
  let port = 0;
  beforeAll(async () => {
    server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as { port: number }).port;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  test.each([
    ['start.mjs', {}],
    ['serve.mjs', PRODUCTION],
  ])('%s names it and leaves no lock', async (entry, env) => {
    const dataDir = temporaryFolder();
    expect(await refusal(launch(entry, { ...env, PORT: String(port), DATA_DIR: dataDir }))).toContain(
      `端口 ${port}`,
    );
    expect(existsSync(join(dataDir, 'lock'))).toBe(false);
  });
});

describe('demo data and real data stay apart', () => {
  test('serve refuses a folder made by npm start', async () => {
    const dataDir = temporaryFolder();
    writeFileSync(join(dataDir, 'secrets.json'), JSON.stringify({ kind: 'demo' }));
    const env = { ...PRODUCTION, PORT: String(await freePort()), DATA_DIR: dataDir };
    expect(await refusal(launch('serve.mjs', env))).toContain('DATA_DIR');
    expect(existsSync(join(dataDir, 'lock'))).toBe(false);
  });

  test('npm start refuses a folder of serve', async () => {
    const dataDir = temporaryFolder();
    writeFileSync(join(dataDir, 'secrets.json'), JSON.stringify({ kind: 'production' }));
    expect(
      await refusal(launch('start.mjs', { PORT: String(await freePort()), DATA_DIR: dataDir })),
    ).toContain('DATA_DIR');
  });
});
