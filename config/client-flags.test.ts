import { readClientFlags } from './client-flags';

const read = (target: string, env: Record<string, string>) => {
  const said: string[] = [];
  return { flags: readClientFlags(target, env, (line) => said.push(line)), said };
};

test('a weapp build that is told nothing is for the tourist appid and the local server, and says so', () => {
  const { flags, said } = read('weapp', {});
  expect(flags).toMatchObject({ apiBase: 'http://localhost:8090', cloudEnv: '', standIn: true });
  expect(said).toEqual([expect.stringContaining('游客 appid')]);
});

test('an H5 build talks to its own origin; the stand-in only when asked for', () => {
  expect(read('h5', {}).flags).toEqual({ apiBase: '', cloudEnv: '', standIn: false, servicePhone: '' });
  expect(read('h5', { TARO_APP_STANDIN: '1' }).flags.standIn).toBe(true);
});

test('a real appid with an HTTPS address, with and without cloud functions', () => {
  const env = { TARO_APP_ID: 'wx0123456789abcdef', TARO_APP_API_BASE: 'https://api.example.com/' };
  expect(read('weapp', env).flags).toEqual({
    apiBase: 'https://api.example.com',
    cloudEnv: '',
    standIn: false,
    servicePhone: '',
  });
  expect(read('weapp', { ...env, TARO_APP_CLOUD_ENV: 'prod-1' }).flags.cloudEnv).toBe('prod-1');
});

test("the number to call is what the build is told; a preview has one that is nobody's", () => {
  const phone = (env: Record<string, string>, target = 'h5') => read(target, env).flags.servicePhone;
  expect(phone({ TARO_APP_SERVICE_PHONE: ' 0755-12345678 ' })).toBe('0755-12345678');
  expect(phone({})).toBe('');
  expect([phone({ TARO_APP_STANDIN: '1' }), phone({}, 'weapp')]).toEqual(['400-000-0000', '400-000-0000']);
});

test.each([
  ['a real appid without an address', { TARO_APP_ID: 'wx1' }],
  ['a real appid with a plain address', { TARO_APP_ID: 'wx1', TARO_APP_API_BASE: 'http://localhost:8090' }],
  [
    'a real appid with the stand-in',
    { TARO_APP_ID: 'wx1', TARO_APP_API_BASE: 'https://a.cn', TARO_APP_STANDIN: '1' },
  ],
  ['cloud functions without an address for the rest', { TARO_APP_CLOUD_ENV: 'prod-1' }],
  ['a plain address that is not this machine', { TARO_APP_API_BASE: 'http://192.168.1.5:8090' }],
])('refuses %s in one Chinese sentence', (_name, env) => {
  expect(() => read('weapp', env)).toThrow(/TARO_APP_(API_BASE|STANDIN)/);
});
