import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compileWithWechat } from './official-compilers';

const ROOT = path.join(__dirname, '../..');

test.each(['weapp', 'weapp-device', 'weapp-cloud'])("WeChat's own compilers accept dist/%s", (build) => {
  const { wxml, wxss } = compileWithWechat(path.join(ROOT, 'dist', build));
  expect(wxml).toEqual(expect.arrayContaining(['base.wxml', 'pages/index/index.wxml']));
  expect(wxss).toEqual(expect.arrayContaining(['app.wxss', 'pages/index/index.wxss']));
});

test.each([
  ['page.wxml', '<view>\n  <text>{{name</text>\n'],
  ['page.wxss', '.a { color: red;\n.b } {\n'],
])('and refuse a broken %s, naming file and line', (name, content) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'broken-weapp-'));
  try {
    writeFileSync(path.join(folder, name), content);
    expect(() => compileWithWechat(folder)).toThrow(new RegExp(`${name}[:(]\\d`));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
