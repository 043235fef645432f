import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { sharedStack } from '../harness/shared-stack';
import { collectComplaints, launchBrowser, PATIENCE_MS } from './chromium';

const stack = sharedStack();
const AXE = readFileSync(path.join(__dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');
/** One finger's width, as WeChat and Apple ask for. */
const TAP_TARGET = 44;

let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: readonly string[];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
afterEach(() => context.close());

async function open(options: BrowserContextOptions = {}) {
  context = await browser.newContext({
    viewport: { width: 375, height: 760 },
    // What is measured must not be half-way through its appearance.
    reducedMotion: 'reduce',
    ...options,
  });
  page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  complaints = collectComplaints(page);
  await page.goto(`${stack.url}/#/subpackages/gallery/index`);
  await page.getByRole('heading', { name: '组件', level: 1 }).waitFor();
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const section = (name: string) => page.getByRole('region', { name, exact: true });
const focused = () => page.locator(':focus');
const press = (...keys: string[]) =>
  keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

/** Of what has the focus. */
const focusedStyle = (name: string) =>
  page.evaluate<string>(`getComputedStyle(document.activeElement)['${name}']`);

/** What axe finds wrong and calls serious or critical, as one line each. */
async function seriousFindings(): Promise<string[]> {
  // Not as a script tag: the server's own policy forbids scripts in the page, and is kept.
  await page.evaluate(AXE);
  const { findings, measured } = await page.evaluate<{ findings: string[]; measured: boolean }>(
    `axe.run().then(({ violations, passes }) => ({
      findings: violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => [id, html, failureSummary].join(' | '))),
      measured: passes.some(({ id, nodes }) => id === 'color-contrast' && nodes.length > 0),
    }))`,
  );
  // Finding nothing counts only where contrast could be measured.
  expect(measured).toBe(true);
  return findings;
}

describe('the page of all components', () => {
  beforeEach(() => open());

  test('shows every component under its name, without a complaint', async () => {
    const names = await page.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(names).toEqual(['按钮', '输入框', '半屏', '对话框', '轻提示', '骨架', '出错', '头像', '列表']);
    expect(complaints).toEqual([]);
  });

  test('a picture that does not load gives way to the first character of the name', async () => {
    await section('头像').getByText('林').nth(2).waitFor();
    expect(await section('头像').getByText('林').count()).toBe(3);
    expect(await section('头像').locator('img').count()).toBe(2);
  });

  test('everything to be tapped is as large as a finger', async () => {
    const small = await page.evaluate<string[]>(
      `Array.from(document.querySelectorAll('main button, main input, main textarea'))
        .filter((one) => { const { width, height } = one.getBoundingClientRect();
          return width < ${TAP_TARGET} || height < ${TAP_TARGET}; })
        .map((one) => one.outerHTML)`,
    );
    expect(small).toEqual([]);
  });
});

describe('buttons', () => {
  beforeEach(() => open());
  const sees = (taps: number) => page.getByText(`已点 ${taps} 次`, { exact: true }).waitFor();

  test('answer a click, Enter and Space, and show the focus', async () => {
    await button('主要操作').click();
    await sees(1);
    await press('Enter');
    await sees(2);
    await press('Space');
    await sees(3);
    await press('Tab');
    expect(await focused().innerText()).toBe('次要操作');
    expect(await focusedStyle('outlineStyle')).toBe('solid');
  });

  test('disabled ones are skipped; busy ones keep the focus and count no tap', async () => {
    expect(await button('主要操作 不可用').isDisabled()).toBe(true);
    const busy = button('主要操作 处理中');
    expect(await busy.getAttribute('aria-busy')).toBe('true');
    await busy.focus();
    await press('Enter', 'Space');
    expect(await focused().getAttribute('aria-label')).toBe('主要操作 处理中');
    // A tap that counts is the first one.
    await button('主要操作').click();
    await sees(1);
  });

  test('of several choices one is pressed', async () => {
    await button('套房').click();
    await page.getByRole('button', { name: '套房', pressed: true }).waitFor();
    expect(await page.getByRole('button', { pressed: true }).count()).toBe(1);
  });
});

describe('fields', () => {
  beforeEach(() => open());

  test('are named by their labels and described by hint or error', async () => {
    const described = async (label: string) => {
      const id = await page.getByLabel(label, { exact: true }).getAttribute('aria-describedby');
      return page.locator(`[id="${id}"]`).innerText();
    };
    expect(await described('酒店名称')).toBe('与营业执照一致');
    expect(await described('联系人')).toBe('请填写联系人姓名，至少 2 个字');
    const wrong = page.getByLabel('联系人', { exact: true });
    expect(await wrong.getAttribute('aria-invalid')).toBe('true');
    await wrong.fill('林晓月');
    expect(await wrong.getAttribute('aria-invalid')).toBeNull();
    expect(await described('联系人')).toBe('');
    expect(await page.getByLabel('用户编号', { exact: true }).isDisabled()).toBe(true);
  });

  test('stop at their length and say how much is left', async () => {
    const remark = page.getByLabel('备注', { exact: true });
    await remark.fill('');
    await remark.pressSequentially('字'.repeat(40));
    expect(await remark.inputValue()).toHaveLength(36);
    await page.getByText('36/36', { exact: true }).waitFor();
  });
});

describe('boxes over the page', () => {
  beforeEach(() => open());
  const dialog = () => page.getByRole('dialog');
  const alert = () => page.getByRole('alertdialog', { name: '删除账号？' });

  test('a dialog takes the focus, keeps it, and gives it back on Esc', async () => {
    await button('打开对话框').focus();
    await press('Enter');
    await page.getByRole('dialog', { name: '退出所有设备？' }).waitFor();
    expect(await dialog().getAttribute('aria-modal')).toBe('true');
    expect(await focused().getAttribute('role')).toBe('dialog');

    const visited: string[] = [];
    for (const key of ['Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab']) {
      await press(key);
      visited.push(await focused().innerText());
    }
    expect(visited).toEqual(['取消', '全部退出', '取消', '全部退出', '取消']);

    await press('Escape');
    await dialog().waitFor({ state: 'detached' });
    expect(await focused().innerText()).toBe('打开对话框');
  });

  test('a click beside a dialog neither closes it nor frees the keyboard', async () => {
    await button('打开对话框').click();
    await dialog().waitFor();
    await page.mouse.click(4, 4);
    await press('Tab');
    expect(await dialog().locator(':focus').count()).toBe(1);
    await press('Escape');
    await dialog().waitFor({ state: 'detached' });
  });

  test('a dangerous one reads out its warning, and while it works nothing closes it', async () => {
    await button('打开危险对话框').click();
    const words = await alert().getAttribute('aria-describedby');
    expect(await page.locator(`[id="${words}"]`).innerText()).toContain('无法恢复');
    await alert().getByRole('button', { name: '删除账号' }).click();
    expect(await alert().getByRole('button', { name: '再想想' }).isDisabled()).toBe(true);
    await press('Escape');
    expect(await alert().count()).toBe(1);
    await alert().waitFor({ state: 'detached' });
    await page.getByRole('status').getByText('资料已保存').waitFor();
    expect(await focused().innerText()).toBe('打开危险对话框');
  });

  test('an answer that needs a word opens with the word', async () => {
    await button('打开需要确认的对话框').click();
    const confirm = page.getByRole('alertdialog').getByRole('button', { name: '删除账号' });
    expect(await confirm.isDisabled()).toBe(true);
    await page.getByLabel('请输入“删除”').fill('删除');
    await confirm.click();
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
  });

  test.each([
    ['its cross', () => button('关闭').click()],
    ['a tap beside it', () => page.mouse.click(180, 40)],
    ['Esc', () => press('Escape')],
  ])('a sheet is closed by %s', async (_way, close) => {
    await button('打开半屏').click();
    await page.getByRole('dialog', { name: '选择房型' }).waitFor();
    await close();
    await dialog().waitFor({ state: 'detached' });
    expect(await focused().innerText()).toBe('打开半屏');
  });
});

describe('what tells and goes', () => {
  test('a toast is read out, gives way to the next one and vanishes', async () => {
    await open();
    const live = page.locator('[role="status"][aria-live="polite"]');
    expect(await live.innerText()).toBe('');
    await button('成功提示').click();
    await live.getByText('资料已保存', { exact: true }).waitFor();
    await button('普通提示').click();
    await live.getByText('已复制问题编号', { exact: true }).waitFor();
    expect(await live.innerText()).toBe('已复制问题编号');
    await live.getByText('已复制问题编号').waitFor({ state: 'detached' });
  });

  test('an error says why, and copies what to tell support', async () => {
    await open();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const error = page.getByRole('alert');
    expect(await error.innerText()).toContain('网络太慢，请稍后重试');
    expect(await error.innerText()).toContain('问题编号 5f0c9a41');
    await error.getByRole('button', { name: '复制问题编号' }).click();
    await page.getByRole('status').getByText('已复制', { exact: true }).waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(/^5f0c9a41-/);
  });

  test('a line of a list is a button only where it leads somewhere', async () => {
    await open();
    expect(await section('列表').getByRole('listitem').count()).toBe(4);
    expect(await section('列表').getByRole('button').count()).toBe(2);
    await section('列表').getByRole('button', { name: '资质图片' }).click();
    await page.getByText('已复制问题编号', { exact: true }).waitFor();
  });
});

describe.each(['light', 'dark'] as const)('axe, %s', (colorScheme) => {
  test('finds nothing serious on the page', async () => {
    await open({ colorScheme });
    await button('失败提示').click();
    expect(await seriousFindings()).toEqual([]);
  });

  test.each(['打开半屏', '打开对话框', '打开危险对话框', '打开需要确认的对话框'])(
    'finds nothing serious after %s',
    async (name) => {
      await open({ colorScheme });
      await button(name).click();
      await page.locator('[aria-modal="true"]').waitFor();
      expect(await seriousFindings()).toEqual([]);
    },
  );
});

describe.each([320, 375, 768])('%i px wide, text one and a half times as large', (width) => {
  test('nothing sticks out and nothing is cut', async () => {
    await open({ viewport: { width, height: 760 } });
    // What a browser's own setting of the text size changes.
    await page.addStyleTag({ content: 'html { font-size: 24px }' });
    const wrong = await page.evaluate<
      string[]
    >(`Array.from(document.querySelectorAll('main *')).filter((one) => {
      const { right, width } = one.getBoundingClientRect();
      const cut = one.matches('button, .list__line, .field__words, .toast') &&
        (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1);
      return (width > 1 && right > innerWidth + 1) || cut;
    }).map((one) => one.outerHTML.slice(0, 120))`);
    expect(wrong).toEqual([]);
    await button('主要操作').focus();
    expect(await focusedStyle('fontSize')).toBe('24px');
  });
});
