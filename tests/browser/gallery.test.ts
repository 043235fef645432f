import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { sharedStack } from '../harness/shared-stack';
import { until } from '../harness/until';
import { collectComplaints, launchBrowser, PATIENCE_MS } from './chromium';
import { cutOrOutside } from './cut-or-outside';

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
    expect(names.join(' ')).toBe(
      [
        '按钮 输入框 半屏 对话框 轻提示 骨架 出错 头像 列表 图标 价格 灯、签、角标、铭牌',
        '产品卡、产品行 卡片 西湖样板房 产品骨架 片、勾 步进器、按间算 搜索、页签 补救条、提示条',
        '底栏 标签栏 选择、地区 进度 空、成 还没有放东西 已下单 长列表',
      ].join(' '),
    );
    expect(complaints).toEqual([]);
  });

  test('every icon is drawn: none is named that no style sheet brings', async () => {
    const empty = await page.evaluate<string[]>(
      `Array.from(document.querySelectorAll('main .icon'))
        .filter((one) => !getComputedStyle(one).webkitMaskImage.startsWith('url('))
        .map((one) => one.className)`,
    );
    expect(empty).toEqual([]);
    expect(await page.locator('main .icon').count()).toBeGreaterThan(30);
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
          // The figure between two keys of 44: typed in now and then, counted with the keys.
          if (one.matches('.stepper__count')) return height < ${TAP_TARGET} || width < 40;
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
    expect(await focused().innerText()).toBe('其次操作');
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
    expect(await section('按钮').getByRole('button', { pressed: true }).count()).toBe(1);
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

  test('what has the focus keeps it while its place in the box is changed', async () => {
    await button('打开对话框').click();
    await dialog().waitFor();
    await press('Tab');
    await page.evaluate(`(({ activeElement: one }) => one.parentNode.append(one))(document)`);
    await until('the focus is back', async () => (await focused().count()) > 0);
    expect(await focused().innerText()).toBe('取消');
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

describe('pieces of the shop', () => {
  beforeEach(() => open());
  const says = (words: string) => page.getByRole('status').getByText(words, { exact: true }).waitFor();

  test('a price reads as an amount; figures of a column stand under each other', async () => {
    const prices = await section('价格').locator('.price').allInnerTexts();
    expect(prices.map((price) => price.replace(/\s/g, ''))).toEqual([
      ...['¥180.00/个', '¥1,412.00/套', '¥34,656.00', '¥134.00'],
      ...['¥16,944.00', '¥6,480.05', '-¥12.00', '¥34,656.00'],
    ]);
    const edges = await section('价格')
      .locator('.gallery__sums .price')
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().right)));
    expect(new Set(edges).size).toBe(1);
  });

  test('a badge shows nothing for nothing, and ends at 99', async () => {
    expect(await section('灯、签、角标、铭牌').locator('.badge').allInnerTexts()).toEqual(['1', '8', '99+']);
  });

  test('one tap on the plate copies the model', async () => {
    await button('复制型号 BAI-SWA4R-G').click();
    await says('已复制 BAI-SWA4R-G');
  });

  test('a card and a line lead to the product, and their key only adds it', async () => {
    const products = section('产品卡、产品行');
    const title = section('卡片').getByRole('heading', { level: 2 }).nth(1);
    await products.locator('.product-card').nth(1).getByRole('button').first().click();
    expect(await title.innerText()).toContain('20 位客控强弱电一体箱');
    await products.locator('.product-line').first().getByRole('button').last().click();
    await says('已加入：12 路客控主机（以太网型）');
    expect(await title.innerText()).not.toContain('12');
    // anywhere on the line, its picture too
    await products.locator('.product-line .photo').first().click({ force: true });
    expect(await title.innerText()).toContain('12');
  });

  test('a picture keeps its place before it comes, and where it never does', async () => {
    const photo = section('产品卡、产品行').locator('.product-line .photo').first();
    await photo.locator('.icon--image').waitFor();
    const { width, height } = (await photo.boundingBox()) ?? {};
    expect([width, height]).toEqual([88, 88]);
    const wide = (await section('产品卡、产品行').locator('.photo--wide').first().boundingBox()) ?? {
      width: 0,
      height: 1,
    };
    expect(wide.height).toBeCloseTo(wide.width, 0);
  });

  test('of chips one is pressed, and what does not go with it is no choice', async () => {
    await button('Zigbee').click();
    await page.getByRole('button', { name: 'Zigbee', pressed: true }).waitFor();
    expect(await button('深空灰').isDisabled()).toBe(true);
  });

  test('ticks say what they are: several, some, one', async () => {
    const tick = (role: 'checkbox' | 'radio', name: string) => page.getByRole(role, { name, exact: true });
    expect(await tick('checkbox', '全选').getAttribute('aria-checked')).toBe('true');
    await tick('checkbox', '全选').click();
    expect(await tick('checkbox', '全选').getAttribute('aria-checked')).toBe('false');
    expect(await tick('checkbox', '全选（部分）').getAttribute('aria-checked')).toBe('mixed');
    expect(await tick('checkbox', '不能选').isDisabled()).toBe(true);
    await tick('radio', '只选一个').press('Space');
    expect(await tick('radio', '只选一个').getAttribute('aria-checked')).toBe('true');
  });

  test('a tab is chosen, and the chosen one comes into view', async () => {
    const tab = (name: RegExp) => page.getByRole('tab', { name });
    expect(await tab(/全部/).getAttribute('aria-selected')).toBe('true');
    await tab(/已完成/).click();
    expect(await tab(/已完成/).getAttribute('aria-selected')).toBe('true');
    const { x = 0, width = 0 } = (await tab(/已完成/).boundingBox()) ?? {};
    expect(x + width).toBeLessThanOrEqual(375);
    expect(await page.evaluate('document.documentElement.scrollLeft')).toBe(0);
  });

  test('one searches by Enter, clears by a key, and scans while nothing is typed', async () => {
    const find = section('搜索、页签');
    await find.getByRole('button', { name: '搜产品、型号或资料' }).click();
    await says('打开搜索页');
    const field = find.getByRole('searchbox', { name: '搜索' });
    expect(await find.getByRole('button', { name: '扫码' }).count()).toBe(2);
    await field.fill('温控');
    await press('Enter');
    await says('搜索：温控');
    expect(await find.getByRole('button', { name: '扫码' }).count()).toBe(1);
    await find.getByRole('button', { name: '清空' }).click();
    expect(await field.inputValue()).toBe('');
  });

  test('a refusal is a sentence and a tap', async () => {
    const strips = section('补救条、提示条');
    expect(await strips.getByText('要 10 套，少 6 套').isVisible()).toBe(true);
    await strips.getByRole('button', { name: '改为 4 套' }).click();
    await says('改为 4 套');
  });

  test('one of several is chosen in a sheet, or a new one begun', async () => {
    await button('选择项目').click();
    const sheet = page.getByRole('dialog', { name: '放进哪个项目' });
    expect(await sheet.getByRole('radio', { name: /西湖样板房/ }).getAttribute('aria-checked')).toBe('true');
    await sheet.getByRole('radio', { name: /默认/ }).click();
    expect(await sheet.getByRole('radio', { checked: true }).count()).toBe(1);
    await sheet.getByRole('button', { name: /新建项目/ }).click();
    await sheet.waitFor({ state: 'detached' });
  });

  test('a region is picked from left to right; a county without a city ends it at once', async () => {
    await button('选择收货地区').click();
    const sheet = page.getByRole('dialog', { name: '选择地区' });
    const pick = (name: string) => sheet.getByRole('radio', { name, exact: true }).click();
    expect(await sheet.getByRole('radio').allInnerTexts()).toEqual(['浙江省', '湖北省']);
    await pick('浙江省');
    await pick('杭州市');
    expect(await sheet.getByRole('radiogroup', { name: '区县' }).getByRole('radio').allInnerTexts()).toEqual([
      '上城区',
      '西湖区',
    ]);
    await pick('西湖区');
    await says('330000 330100 330106');
    await button('选择收货地区').click();
    expect(await sheet.getByRole('radio', { checked: true }).allInnerTexts()).toEqual([
      '浙江省',
      '杭州市',
      '西湖区',
    ]);
    await pick('湖北省');
    await says('420000 429004');
    await sheet.waitFor({ state: 'detached' });
  });
});

describe('the stepper', () => {
  beforeEach(() => open());
  const group = (name: string) => section('步进器、按间算').getByRole('group', { name, exact: true });
  const key = (name: string, which: '多一个' | '少一个') => group(name).getByRole('button', { name: which });
  const field = (name: string) => group(name).getByRole('textbox');
  const says = (words: string) => page.getByRole('status').getByText(words, { exact: true }).waitFor();

  test('counts by taps, and tells a limit instead of passing it', async () => {
    await key('面板数量', '多一个').click();
    expect(await field('面板数量').inputValue()).toBe('13');
    await key('主机数量', '少一个').click();
    await says('最少 1 台');
    for (let tap = 0; tap < 4; tap += 1) await key('主机数量', '多一个').click();
    await says('最多 4 台');
    expect(await field('主机数量').inputValue()).toBe('4');
  });

  test('repeats while a key is held', async () => {
    await key('面板数量', '多一个').hover();
    await page.mouse.down();
    await until(
      () => 'six steps of a held key',
      async () => Number(await field('面板数量').inputValue()) >= 18,
      PATIENCE_MS,
    );
    await page.mouse.up();
    const reached = await field('面板数量').inputValue();
    await key('面板数量', '多一个').press('Enter');
    expect(Number(await field('面板数量').inputValue())).toBe(Number(reached) + 1);
  });

  test('is typed in: kept within its limits, and nothing typed changes nothing', async () => {
    await field('主机数量').fill('37');
    await press('Enter');
    await says('最多 4 台');
    expect(await field('主机数量').inputValue()).toBe('4');
    await field('面板数量').fill('');
    await press('Tab');
    expect(await field('面板数量').inputValue()).toBe('12');
    expect(await field('没有网络时的数量').isDisabled()).toBe(true);
  });

  test('rooms times pieces is the sum', async () => {
    await key('间数', '多一个').click();
    await section('步进器、按间算').getByText('39', { exact: true }).waitFor();
  });
});

describe('a list that goes on', () => {
  beforeEach(() => open());
  const list = () => section('长列表');

  test('fetches when its end comes near, says when it failed, and ends once', async () => {
    await button('下一次加载出错').click();
    const rows = list().locator('.gallery__line');
    const toTheEnd = () => rows.last().scrollIntoViewIfNeeded();
    const failed = list().getByRole('alert').getByText('网络没有连上，已有的都在');
    await until('the refusal', async () => {
      await toTheEnd();
      return failed.isVisible();
    });
    const before = await rows.count();
    expect(before).toBeLessThan(40);
    await list().getByRole('button', { name: '再试一次' }).click();
    await until('all rows', async () => {
      await toTheEnd();
      return (await rows.count()) === 40;
    });
    await list().getByText('一共 40 行，都在这里了').waitFor();
    expect(await list().getByText('第 40 行', { exact: true }).count()).toBe(1);
    expect(await list().getByRole('button', { name: '再看一些' }).count()).toBe(0);
  });

  test('of a thousand rows only those near the screen are there, each in its place', async () => {
    await button('换成一千行').click();
    const rows = list().locator('.gallery__line');
    const scrollTo = (place: string) =>
      page.evaluate(
        `(() => { const at = document.querySelector('.taro_page'); at.scrollTop = ${place}; })()`,
      );
    const height = () => page.evaluate<number>(`document.querySelector('.taro_page').scrollHeight`);
    const seen = (row: number) => list().getByText(`第 ${row} 行`, { exact: true });
    /** A few screens of them. */
    const most = 150;
    await until('the last row', async () => {
      await scrollTo('at.scrollHeight');
      return seen(1000).isVisible();
    });
    expect(await rows.count()).toBeLessThan(most);
    expect(await seen(1).count()).toBe(0);
    expect(await seen(500).count()).toBe(0);

    // Up over what was never seen and down again: what has been drawn once keeps its height.
    await until('the middle', async () => {
      await scrollTo('(at.scrollHeight - at.clientHeight) / 2');
      return (await rows.count()) > 0 && (await rows.count()) < most;
    });
    await until('the beginning', async () => {
      await scrollTo(`at.querySelector('.infinite-list').offsetTop`);
      return seen(1).isVisible();
    });
    expect(await rows.count()).toBeLessThan(most);
    const before = await height();
    await until('the last row again', async () => {
      await scrollTo('at.scrollHeight');
      return seen(1000).isVisible();
    });
    expect(await height()).toBe(before);
    expect(await seen(1).count()).toBe(0);
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
    const error = section('出错').getByRole('alert');
    expect(await error.innerText()).toContain('网络太慢，请稍后重试');
    expect(await error.innerText()).toContain('问题编号 5f0c9a41');
    await error.getByRole('button', { name: '复制问题编号' }).click();
    await page.getByRole('status').getByText('已复制', { exact: true }).waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(/^5f0c9a41-/);
  });

  test('what was done is taken back by the key in its message', async () => {
    await open();
    await button('可撤销的提示').click();
    await page.getByText('已移到西湖样板房', { exact: true }).waitFor();
    await button('撤销').click();
    await page.getByText('已撤销', { exact: true }).waitFor();
    expect(await page.getByText('已移到西湖样板房', { exact: true }).count()).toBe(0);
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

  test.each([
    ...['打开半屏', '打开对话框', '打开危险对话框', '打开需要确认的对话框'],
    ...['选择项目', '选择收货地区'],
  ])('finds nothing serious after %s', async (name) => {
    await open({ colorScheme });
    await button(name).click();
    await page.locator('[aria-modal="true"]').waitFor();
    expect(await seriousFindings()).toEqual([]);
  });
});

describe.each([320, 375, 768])('%i px wide, text one and a half times as large', (width) => {
  test('nothing sticks out and nothing is cut', async () => {
    await open({ viewport: { width, height: 760 } });
    // What a browser's own setting of the text size changes.
    await page.addStyleTag({ content: 'html { font-size: 24px }' });
    expect(await cutOrOutside(page)).toEqual([]);
    await button('主要操作').focus();
    expect(await focusedStyle('fontSize')).toBe('24px');
  });
});
