import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { cleanUp, launch, type Launched, runModule, temporaryFolder, until } from './support';

jest.setTimeout(120_000);
afterAll(cleanUp);

/** The database part of a start, on a folder of its own; runs until it is stopped. */
interface Database {
  readonly program: Launched;
  readonly dataDir: string;
  service(route: string, body: object): Promise<{ status: number; body: Body }>;
  stop(): Promise<void>;
}

type Body = { error?: string; token: string; user: { record: { [column: string]: unknown } } };

function standUp(env: NodeJS.ProcessEnv): Launched {
  return runModule(
    `const { main } = await load('process/lifecycle.mjs');
     const { findPocketBase } = await load('setup/pocketbase/find-pocketbase.mjs');
     const { takeFirstAdministrator } = await load('database/staff-secrets.mjs');
     const { standUpDatabase } = await load('database/stand-up.mjs');
     await main(async () => {
       const administrator = takeFirstAdministrator();
       const left = Object.keys(process.env).filter((name) => name.startsWith('STAFF_'));
       const options = { hooksPool: 2, administrator };
       const { url, token, died } = await standUpDatabase(await findPocketBase(), process.env.DATA_DIR, options);
       console.log('up ' + JSON.stringify({ url, token, left }));
       await died;
     });`,
    env,
  );
}

async function start(dataDir: string, env: NodeJS.ProcessEnv = {}): Promise<Database> {
  const program = standUp({ DATA_DIR: dataDir, ...env });
  let ended = false;
  void program.exited.then(() => (ended = true));
  await until(() => ended || /^up .+$/m.test(program.output()), program);
  const { url, token, left } = JSON.parse(/^up (.+)$/m.exec(program.output())?.[1] ?? '{}');
  expect(left).toEqual([]);
  return {
    program,
    dataDir,
    async service(route, body) {
      const response = await fetch(`${url}/api/service/${route}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: token },
        body: JSON.stringify(body),
      });
      return { status: response.status, body: (await response.json()) as Body };
    },
    async stop() {
      program.kill('SIGTERM');
      await program.exited;
    },
  };
}

const login = (database: Database, users_phone: string, password: string) =>
  database.service('platform-login', { users_phone, password });

const filesBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });

describe('the first administrator', () => {
  it('is made up, shown once and written nowhere; the next start is silent', async () => {
    const dataDir = temporaryFolder();
    const first = await start(dataDir);
    const phone = first.program.output().match(/手机号\s+(1\d{10})$/m)?.[1] ?? '';
    const password = first.program.output().match(/密码\s+(\S{16,})$/m)?.[1] ?? '';
    const answer = await login(first, phone, password);
    expect(answer.body.user.record).toMatchObject({ users_auth_type: 2, users_idtype: 'ManagePlatform' });
    await first.stop();
    for (const file of filesBelow(dataDir)) expect(readFileSync(file).includes(password)).toBe(false);

    const second = await start(dataDir);
    expect(second.program.output()).not.toMatch(/管理员|密码|手机号/);
    expect((await login(second, phone, password)).status).toBe(200);
    await second.stop();

    const other = await start(temporaryFolder());
    expect(other.program.output()).not.toContain(password);
    expect((await login(other, phone, password)).status).toBe(404);
    await other.stop();
  });

  it('is the one the environment names, without a word about the password', async () => {
    const env = { STAFF_PHONE: '+86 138 0013 8000', STAFF_PASSWORD: 'chosen-by-the-owner' };
    const database = await start(temporaryFolder(), env);
    expect(database.program.output()).toContain('STAFF_PHONE');
    expect(database.program.output()).not.toContain(env.STAFF_PASSWORD);
    const answer = await login(database, '13800138000', env.STAFF_PASSWORD);
    expect(answer.body.user.record).toMatchObject({ users_auth_type: 2, users_phone: '13800138000' });
    await database.stop();
  });

  it('comes back after the last one left, but no account that exists is raised', async () => {
    const dataDir = temporaryFolder();
    const env = { STAFF_PHONE: '13800138000', STAFF_PASSWORD: 'chosen-by-the-owner' };
    const first = await start(dataDir, env);
    const account = { users_phone: '13900139000', password: 'chosen-by-a-stranger' };
    expect((await first.service('platform-register', account)).status).toBe(200);
    const { token } = (await login(first, env.STAFF_PHONE, env.STAFF_PASSWORD)).body;
    expect((await first.service('wechat-account-delete', { caller: { token } })).status).toBe(200);
    await first.stop();

    const raised = standUp({ DATA_DIR: dataDir, ...env, STAFF_PHONE: account.users_phone });
    expect(await raised.exited).toBe(1);
    expect(raised.output()).toContain('STAFF_PHONE 已有一个没有管理员权限的平台账号');

    const second = await start(dataDir, env);
    const answer = await login(second, env.STAFF_PHONE, env.STAFF_PASSWORD);
    expect(answer.body.user.record).toMatchObject({ users_auth_type: 2 });
    const stranger = await login(second, account.users_phone, account.password);
    expect(stranger.body.user.record).toMatchObject({ users_auth_type: 0 });
    await second.stop();
  });

  it.each([
    ['STAFF_PHONE', '13800138000'],
    ['STAFF_PASSWORD', 'chosen-by-the-owner'],
  ])('is not made of %s alone', async (name, value) => {
    const serve = { WECHAT_APPID: 'wx0', WECHAT_APP_SECRET: 's', PUBLIC_URL: 'https://shop.example.com' };
    for (const program of [
      launch('start.mjs', { [name]: value }),
      launch('serve.mjs', { ...serve, [name]: value }),
    ]) {
      expect(await program.exited).toBe(1);
      expect(program.output()).toMatch(/STAFF_PHONE 和 STAFF_PASSWORD.*必须同时设置/);
      expect(program.output()).not.toContain(value);
    }
  });

  it.each([
    [
      'a short password',
      { STAFF_PHONE: '13800138000', STAFF_PASSWORD: 'short' },
      'STAFF_PASSWORD：至少 8 个字',
    ],
    [
      'no phone number',
      { STAFF_PHONE: 'nobody', STAFF_PASSWORD: 'chosen-by-the-owner' },
      'STAFF_PHONE：请填写正确的手机号',
    ],
  ])('is not made with %s', async (_name, env, sentence) => {
    const program = standUp({ DATA_DIR: temporaryFolder(), ...env });
    expect(await program.exited).toBe(1);
    expect(program.output().trim().split('\n').at(-1)).toBe(`✗ ${sentence}`);
    expect(program.output()).not.toMatch(/^up /m);
  });
});

describe('npm run staff', () => {
  const env = { STAFF_PHONE: '13800138000', STAFF_PASSWORD: 'chosen-by-the-owner' };
  let database: Database;
  beforeAll(async () => (database = await start(temporaryFolder(), env)));
  afterAll(() => database.stop());

  async function staff(words: string[], more: NodeJS.ProcessEnv = {}) {
    const program = launch('staff.mjs', { DATA_DIR: database.dataDir, ...more }, ...words);
    const code = await program.exited;
    expect(program.output()).not.toMatch(/\n\s+at |bai-answer/);
    return { code, output: program.output() };
  }
  const refusal = async (...words: string[]) => {
    const { code, output } = await staff(words);
    expect(code).toBe(1);
    return output;
  };
  const idOf = (output: string) => output.match(/^(U\d{12,}) /m)?.[1] ?? '';

  it('adds people beside a running server, with a password shown once or the one given', async () => {
    const made = await staff(['add', '13800138001', '李 四']);
    expect(made.output).toMatch(/平台 {2}李 四 {2}138\*\*\*\*8001 {2}员工 {2}正常/);
    const password = made.output.match(/：(\S{16,})$/m)?.[1] ?? '';
    expect((await login(database, '13800138001', password)).body.user.record).toMatchObject({
      users_auth_type: 1,
    });

    const admin = await staff(['add', '13800138002', '--admin'], { STAFF_PASSWORD: 'given-to-the-command' });
    expect(admin.output).toContain('管理员');
    expect(admin.output).not.toMatch(/密码|given-to-the-command/);
    expect((await login(database, '13800138002', 'given-to-the-command')).status).toBe(200);

    expect(await refusal('add', '13800138001')).toContain('已有平台账号');
    expect(await refusal('add', '123')).toContain('手机号：请填写正确的手机号');
    const short = await staff(['add', '13800138003'], { STAFF_PASSWORD: 'short' });
    expect([short.code, short.output.includes('密码：至少 8 个字')]).toEqual([1, true]);
  });

  it('lists who has power, phones masked', async () => {
    const { code, output } = await staff(['list']);
    expect(code).toBe(0);
    expect(output).toMatch(/^U\d{12,} {2}平台 {2}管理员 {2}138\*\*\*\*8000 {2}管理员 {2}正常$/m);
    expect(output).not.toContain('13800138000');
  });

  it('gives and takes power of a WeChat user, by number when a phone names two people', async () => {
    const openid = 'oWeChatUserOfTheStaffTest000';
    await database.service('wechat-login', { openid });
    await database.service('wechat-profile', { caller: { openid }, changes: {}, phone: '13800138001' });
    const ambiguous = await refusal('grant', '13800138001', 'admin');
    const ids = ambiguous.match(/U\d{12,}/g) ?? [];
    expect(ids).toHaveLength(2);
    const wechat = ambiguous.match(/(U\d{12,})（WeChat）/)?.[1] ?? '';
    const power = async () =>
      (await database.service('wechat-login', { openid })).body.user.record['users_auth_type'];

    const granted = await staff(['grant', wechat, 'admin']);
    expect(granted.output).toMatch(/微信 .* 管理员 {2}正常/);
    expect(await power()).toBe(2);
    expect((await staff(['revoke', wechat])).output).toContain('无权限');
    expect(await power()).toBe(0);
    expect((await staff(['list'])).output).not.toContain(wechat);
  });

  it('disables at once: a token in use is refused, and holds again when enabled', async () => {
    const { body } = await login(database, '13800138002', 'given-to-the-command');
    const renew = async () => {
      const answer = await database.service('system-refresh-token', { caller: { token: body.token } });
      return [answer.status, answer.body.error];
    };
    expect(await renew()).toEqual([200, undefined]);
    expect((await staff(['disable', '13800138002'])).output).toContain('已停用');
    expect(await renew()).toEqual([401, 'USER_DISABLED']);
    // A disabled administrator is none: the other one is the last.
    for (const words of [['revoke'], ['disable']]) {
      expect(await refusal(...words, '13800138000')).toContain('唯一的管理员');
    }
    expect(await refusal('grant', '13800138000', 'staff')).toContain('唯一的管理员');
    expect((await staff(['enable', '13800138002'])).output).toContain('正常');
    expect(await renew()).toEqual([200, undefined]);
    const demoted = await staff(['grant', '13800138000', 'staff']);
    expect([demoted.code, idOf(demoted.output)]).toEqual([0, expect.stringMatching(/^U/)]);
  });

  it('says what is wrong with a call', async () => {
    for (const who of ['13999999999', 'U202001010001', 'nobody']) {
      expect(await refusal('revoke', who)).toContain('没有找到这个人');
    }
    const calls = [
      [],
      ['list', 'x'],
      ['grant', '13800138000'],
      ['grant', '13800138000', 'root'],
      ['add'],
      ['remove', 'x'],
      ['disable', 'x', 'y'],
      ['add', '13800138009', '--root'],
    ];
    for (const output of await Promise.all(calls.map((words) => refusal(...words)))) {
      expect(output).toContain('用法：npm run staff');
    }
    const nowhere = launch('staff.mjs', { DATA_DIR: temporaryFolder() }, 'list');
    expect(await nowhere.exited).toBe(1);
    expect(nowhere.output()).toContain('还没有数据库');
  });
});
