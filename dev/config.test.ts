import { readDevConfig } from './config';

const GOOD = {
  POCKETBASE_URL: 'http://127.0.0.1:1',
  PB_SERVICE_TOKEN: 'token',
  WECHAT_APPID: 'wx0123456789abcdef',
  WECHAT_APP_SECRET: 'secret',
};

test('serves the preview build on loopback', () => {
  const config = readDevConfig(GOOD, '/dist');
  expect(config.server).toMatchObject({ host: '127.0.0.1', port: 8090, live: true });
  expect(config.server.h5Dir).toMatch(/h5-preview$/);
});

test('never in production', () => {
  expect(() => readDevConfig({ ...GOOD, NODE_ENV: 'production' }, '/dist')).toThrow('npm run serve');
});

test.each(['0.0.0.0', '::', '192.168.1.5', 'example.com', '127.0.0.1.example.com'])('never on %s', (HOST) => {
  expect(() => readDevConfig({ ...GOOD, HOST }, '/dist')).toThrow(HOST);
});

test.each(['127.0.0.1', 'localhost', '::1'])('on %s', (HOST) => {
  expect(readDevConfig({ ...GOOD, HOST }, '/dist').server.host).toBe(HOST);
});

test('names every missing value at once', () => {
  const missing = { POCKETBASE_URL: GOOD.POCKETBASE_URL };
  expect(() => readDevConfig(missing, '/dist')).toThrow('PB_SERVICE_TOKEN、WECHAT_APPID、WECHAT_APP_SECRET');
});
