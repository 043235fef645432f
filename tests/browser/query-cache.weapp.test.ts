import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { freshId } from '../harness/fresh';
import { sharedStack } from '../harness/shared-stack';
import { openWeapp, type OpenWeapp } from '../weapp-runtime/open';
import { launchBrowser, PATIENCE_MS } from './chromium';

const CATEGORY = freshId('DICT');

/** The client's query cache where WeChat runs it: no `window`, no AbortController, `wx` for everything. */
const PROGRAM = `
import { createQueryCache } from './client/shared/query/cache';
import { endless } from './client/shared/query/endless';
import { queryShelf } from './client/shared/query/shelf';

const refused = (message) => ({ ok: false, failure: { code: 'NETWORK', message, details: {} } });
const ask = (data) => new Promise((resolve) => wx.request({
  url: 'http://localhost:8090/pb/api/product/list', method: 'POST', data,
  header: { 'content-type': 'application/json' },
  success: ({ data: answer }) => resolve(answer.code === 200 ? { ok: true, data: answer.data } : refused(answer.msg)),
  fail: () => resolve(refused('没有网络')),
}));
const products = endless({
  name: 'products', of: 'everyone', freshMs: 60000, isKept: true,
  idOf: ({ product_id }) => product_id,
  loadPage: (_params, cursor) => ask({ category: '${CATEGORY}', limit: 2, ...(cursor && { cursor }) }),
});
const storage = { get: wx.getStorageSync, set: wx.setStorageSync, remove: wx.removeStorageSync };
const cache = createQueryCache({ now: Date.now, shelf: queryShelf(storage) });
let wasConnected = true;
wx.onNetworkStatusChange(({ isConnected }) => {
  if (isConnected && !wasConnected) cache.renewWatched();
  wasConnected = isConnected;
});

Page({
  data: { rows: [], failure: '' },
  onLoad() {
    cache.listen(() => {
      const { data, failure } = cache.state(products, {});
      this.setData({ rows: data?.rows.map(({ product_id }) => product_id) ?? [], failure: failure?.message ?? '' });
    });
    cache.watch(products, {});
    cache.watch(products, {});
  },
  more: () => cache.extend(products, {}, (known) => products.more({}, known)),
  pull: () => cache.refresh(products, {}),
});
`;
const PAGE = `
<view class="row" wx:for="{{rows}}" wx:key="*this">{{item}}</view>
<view class="failure">{{failure}}</view>
<button bindtap="more">更多</button>
<button bindtap="pull">刷新</button>
`;

const stack = sharedStack();
const dist = mkdtempSync(path.join(tmpdir(), 'query-weapp-'));
let browser: Browser;
let weapp: OpenWeapp;

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: PROGRAM, resolveDir: path.join(__dirname, '../..'), loader: 'js' },
    bundle: true,
    write: false,
    target: 'es2020',
  });
  mkdirSync(path.join(dist, 'pages'));
  writeFileSync(path.join(dist, 'app.json'), JSON.stringify({ pages: ['pages/list'] }));
  writeFileSync(path.join(dist, 'app.js'), 'App({});');
  writeFileSync(path.join(dist, 'pages/list.json'), '{}');
  writeFileSync(path.join(dist, 'pages/list.js'), outputFiles[0]?.text ?? '');
  writeFileSync(path.join(dist, 'pages/list.wxml'), PAGE);
  for (let made = 0; made < 5; made += 1) await stack.product({ prod_list_category: CATEGORY });
  browser = await launchBrowser();
});
afterAll(async () => {
  rmSync(dist, { recursive: true });
  await browser?.close();
});

test('one request for all who look, pages kept, a failure said and mended when the network is back', async () => {
  weapp = await openWeapp(browser, { dist, stackUrl: stack.url, user: 'alice' });
  const { page, device, traffic, errors } = weapp;
  page.setDefaultTimeout(PATIENCE_MS);
  const rows = () => page.locator('.row').allInnerTexts();
  const tap = (button: string) => page.getByText(button).click();

  await page.locator('.row').nth(1).waitFor();
  expect(traffic).toEqual(['/pb/api/product/list']);
  await tap('更多');
  await page.locator('.row').nth(3).waitFor();
  const four = await rows();
  expect(new Set(four).size).toBe(4);

  device.network = () => {
    throw new Error('no network');
  };
  await page.evaluate('window.host.networkChanged(false)');
  await tap('刷新');
  await page.getByText('没有网络').waitFor();
  expect(await rows()).toEqual(four);

  device.network = () => undefined;
  await page.evaluate('window.host.networkChanged(true)');
  await page.getByText('没有网络').waitFor({ state: 'hidden' });
  expect(await rows()).toEqual(four);
  // The two pages again, after the one that found no network.
  expect(traffic).toHaveLength(5);

  // The program starts anew on the same device without a network: what was read is there.
  device.network = () => {
    throw new Error('no network');
  };
  await page.reload();
  await page.locator('.row').nth(3).waitFor();
  expect(await rows()).toEqual(four);
  expect(traffic).toHaveLength(5);
  expect(errors).toEqual([]);
  await page.context().close();
});
