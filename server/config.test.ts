import { readServeConfig, readServerConfig } from './config';

const complete = {
  POCKETBASE_URL: 'http://127.0.0.1:8091',
  PB_SERVICE_TOKEN: 'token',
  PUBLIC_URL: 'https://bai.example.com',
  WECHAT_APPID: 'wx1',
  WECHAT_APP_SECRET: 'secret',
};

it('names everything that is missing at once', () => {
  expect(() => readServeConfig({ POCKETBASE_URL: complete.POCKETBASE_URL }, '/dist')).toThrow(
    '缺少环境变量：PB_SERVICE_TOKEN、PUBLIC_URL、WECHAT_APPID、WECHAT_APP_SECRET',
  );
});

it('reads a complete environment', () => {
  const config = readServeConfig({ ...complete, PORT: '9000', TRUSTED_PROXY: '1' }, '/dist');
  expect(config).toMatchObject({ port: 9000, host: '127.0.0.1', trustedProxy: true, live: false });
  expect(config.door).toEqual({
    database: { url: 'http://127.0.0.1:8091', serviceToken: 'token' },
    publicUrl: 'https://bai.example.com',
    wechat: { appid: 'wx1', secret: 'secret' },
  });
});

it.each([
  [{ PORT: '80a' }, 'PORT'],
  [{ PORT: '70000' }, 'PORT'],
  [{ PUBLIC_URL: 'https://bai.example.com/pb' }, 'PUBLIC_URL'],
  [{ PUBLIC_URL: 'bai.example.com' }, 'PUBLIC_URL'],
  [{ WECHAT_API_BASE: 'http://wechat.example.com' }, 'WECHAT_API_BASE'],
])('refuses %j', (wrong, name) => {
  expect(() => readServeConfig({ ...complete, ...wrong }, '/dist')).toThrow(name);
});

it('lets the stand-in for WeChat be plain http on loopback only', () => {
  const config = readServeConfig({ ...complete, WECHAT_API_BASE: 'http://127.0.0.1:9999' }, '/dist');
  expect(config.door.wechat.apiBase).toBe('http://127.0.0.1:9999');
});

it('needs only PocketBase for a server whose door somebody else brings', () => {
  expect(readServerConfig({ POCKETBASE_URL: complete.POCKETBASE_URL }, '/dist').port).toBe(8090);
});
