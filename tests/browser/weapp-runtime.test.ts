import path from 'node:path';
import type { Browser } from 'playwright-core';
import { freshName, freshPhone } from '../harness/fresh';
import { sharedStack } from '../harness/shared-stack';
import type { Device } from '../weapp-runtime/device';
import { openWeapp, type OpenWeapp } from '../weapp-runtime/open';
import { launchBrowser, PATIENCE_MS } from './chromium';
import { pictureOf } from './pictures';

/** The runtime itself, on a small program that repeats what WeChat told it (tests/weapp-runtime/fixture). */
const stack = sharedStack();
let browser: Browser;
let weapp: OpenWeapp | undefined;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
afterEach(() => weapp?.page.context().close());

async function open(device: Partial<Device> = {}, user = 'alice') {
  weapp = await openWeapp(browser, {
    dist: path.join(__dirname, '../weapp-runtime/fixture'),
    stackUrl: stack.url,
    user,
    device,
  });
  const { page, errors } = weapp;
  page.setDefaultTimeout(PATIENCE_MS);
  const tap = (button: string) => page.locator('wx-button', { hasText: new RegExp(`^${button}$`) }).click();
  const told = async (part: string): Promise<Record<string, unknown>> => {
    const line = page.locator('.told', { hasText: part });
    await line.waitFor();
    return JSON.parse(await line.innerText()) as Record<string, unknown>;
  };
  return { page, errors, tap, told, device: weapp.device };
}

test('a nickname is handed over late, and cleared when the check refuses it', async () => {
  const { page, told, errors } = await open();
  const name = page.locator('.name input');
  await name.fill('张三');
  await name.blur();
  expect(await told('pass')).toEqual({ pass: true, timeout: false });
  await name.fill('违规');
  await name.blur();
  await told('"pass":false');
  expect(await name.inputValue()).toBe('');
  expect(errors).toEqual([]);
});

test('a text area, a picker and a scroll-view tell what a person did', async () => {
  const { page, told } = await open();
  await page.locator('.note textarea').fill('两\n行');
  expect(await told('input')).toMatchObject({ type: 'input', value: '两\n行' });
  await page.getByText('水果').click();
  await page.getByRole('option', { name: '梨' }).click();
  expect(await told('change')).toEqual({ type: 'change', value: '1' });
  await page.locator('scroll-view').evaluate((view) => view.scrollTo(0, 400));
  expect(await told('scrolltolower')).toMatchObject({ direction: 'bottom' });
});

test('the phone button gives a code that works, or says why not', async () => {
  const phone = freshPhone();
  const user = freshName('runtime');
  const { token } = await stack.signIn(user);
  const { tap, told, device } = await open({ phone: 'denied' }, user);
  await tap('手机号');
  expect(await told('deny')).toEqual({ type: 'getphonenumber', errMsg: 'getPhoneNumber:fail user deny' });
  device.phone = 'quota';
  await tap('手机号');
  expect(await told('1400001')).toMatchObject({ errno: 1400001 });
  device.phone = phone;
  await tap('手机号');
  const { code } = await told('"code"');
  const { status } = await stack.post('/pb/api/wechat/profile', { token, body: { users_phone_code: code } });
  expect(status).toBe(200);
});

test('nothing personal without consent; the sheet is the program’s own, the word is WeChat’s', async () => {
  const { page, tap, told } = await open({ hasConsented: false, picture: await pictureOf(browser, 8, 8) });
  await tap('头像');
  await tap('拒绝');
  expect(await told('104')).toMatchObject({ type: 'error', errno: 104 });
  await tap('同意？');
  await tap('同意');
  expect(await told('ok')).toEqual({ errMsg: 'requirePrivacyAuthorize:ok' });
  await tap('头像');
  expect(await told('width')).toEqual({ width: 8, height: 8 });
  expect(await page.getByText('拒绝').count()).toBe(0);
});

test('a picture is chosen, made smaller, uploaded with progress, and an upload can be cancelled', async () => {
  const { token } = await stack.signIn(freshName('runtime'));
  const { page, tap, told, device } = await open();
  await page.evaluate(`localStorage.setItem('authorization', ${JSON.stringify(`"Bearer ${token}"`)})`);
  await tap('选图');
  expect(await told('cancel')).toEqual({ errMsg: 'chooseMedia:fail cancel' });
  device.picture = await pictureOf(browser, 16, 8);
  await tap('选图');
  expect(await told('width')).toEqual({ width: 4, height: 2 });

  device.uploadNearlyDone = () => new Promise(() => undefined);
  await tap('上传');
  await page.locator('.progress', { hasText: '75' }).waitFor();
  await tap('取消');
  expect(await told('abort')).toEqual({ errMsg: 'uploadFile:fail abort' });
  device.uploadNearlyDone = () => undefined;
  await tap('上传');
  expect(await told('200')).toEqual({ statusCode: 200, errMsg: 'uploadFile:ok' });
});

test('pages of a subpackage open and close; a page that is not there fails; a disabled button is deaf', async () => {
  const { page, tap, told } = await open();
  await tap('第二页');
  await page.getByText('来自 表单').waitFor();
  await page.getByRole('link', { name: '返回' }).click();
  await tap('迷路');
  expect(await told('not found')).toMatchObject({ errMsg: expect.stringContaining('no/such/page') });
  await page.getByText('不能点').click();
  // What a tap tells is there before the next one is answered.
  await tap('第二页');
  await page.getByText('来自 表单').waitFor();
  await page.getByRole('link', { name: '返回' }).click();
  expect(await page.locator('.told').innerText()).toContain('no/such/page');
});
