import path from 'node:path';
import { compileWithWechat } from './official-compilers';

const ROOT = path.join(__dirname, '../..');

test.each(['weapp', 'weapp-device', 'weapp-cloud'])("WeChat's own compilers accept dist/%s", (build) => {
  const { wxml, wxss } = compileWithWechat(path.join(ROOT, 'dist', build));
  expect(wxml).toEqual(expect.arrayContaining(['base.wxml', 'pages/index/index.wxml']));
  expect(wxss).toEqual(expect.arrayContaining(['app.wxss', 'pages/index/index.wxss']));
});

test.each(['broken-wxml', 'broken-wxss'])('and refuse %s, naming the file', (fixture) => {
  expect(() => compileWithWechat(path.join(__dirname, 'fixtures', fixture))).toThrow(/page\.wx(ml|ss)/);
});
