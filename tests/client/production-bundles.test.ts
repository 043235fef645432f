import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const code = (build: string): string => {
  const dist = path.join(__dirname, '../../dist', build);
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(js|css|wxss)$/.test(file))
    .map((file) => readFileSync(path.join(dist, file), 'utf8'))
    .join('\n');
};

test.each(['h5', 'weapp-device', 'weapp-cloud'])('dist/%s carries nothing of the stand-in', (build) => {
  const bundle = code(build);
  expect(bundle).toContain('/pb/api/wechat/login');
  expect(bundle).not.toMatch(/__dev|stand-in|演示用户|\\u6f14\\u793a/i);
});

test('the previews do carry it', () => {
  for (const build of ['h5-preview', 'weapp']) expect(code(build)).toContain('/__dev/wechat/login-code');
});

test.each(['h5', 'weapp', 'weapp-device'])(
  'dist/%s holds no syntax that older phones cannot parse',
  (build) => {
    // A look-behind is a syntax error on iOS before 16.4: the whole bundle would not run.
    expect(code(build)).not.toMatch(/\(\?<[=!]/);
  },
);
