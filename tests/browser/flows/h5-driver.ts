import type { Browser, BrowserContext, Page } from 'playwright-core';
import { standInText } from '../../../client/platform/preview/text';
import { text } from '../../../client/shared/text';
import { collectComplaints, PATIENCE_MS } from '../chromium';
import { buttonsSaying, seeing, type Driver } from './driver';
import { Faults } from './faults';

interface H5Options {
  readonly url: string;
  /**
   * Whose WeChat it is; everybody of their own, the demo customers are shared. Without one it is whom the page's own
   * stand-in bar says.
   */
  readonly person?: string;
  /** What a shared link leads to, from `#` on; the first page without one. */
  readonly link?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** The browser preview on a new device, with its first page open. */
export async function openH5(browser: Browser, options: H5Options): Promise<Driver> {
  const { url, person, link = '', colorScheme = 'light', viewport = { width: 375, height: 812 } } = options;
  const context = await browser.newContext({ viewport, colorScheme });
  const faults = new Faults();
  const wechat = { nextCodeIsSpent: false };
  await context.route('**/__dev/wechat/*-code', async (route) => {
    if (faults.isOffline) return route.abort();
    const asked = route.request().postDataJSON() as object;
    const response = await route.fetch({
      postData: JSON.stringify({ ...asked, ...(person && { user: person }) }),
    });
    if (wechat.nextCodeIsSpent && route.request().url().endsWith('login-code')) {
      wechat.nextCodeIsSpent = false;
      const { code } = (await response.json()) as { code: string };
      await context.request.post(`${url}/pb/api/wechat/login`, { data: { users_wx_code: code } });
    }
    return route.fulfill({ response });
  });
  await context.route('**/pb/api/**', (route) =>
    faults.pass(new URL(route.request().url()).pathname).then(
      () => route.fallback(),
      () => route.abort(),
    ),
  );
  return openTab(context, url + link, faults, wechat);
}

/** One more tab of the same browser. */
export const openAnotherTab = (first: Driver, url: string): Promise<Driver> =>
  openTab(first.page.context(), url, first.faults, { nextCodeIsSpent: false });

interface Wechat {
  nextCodeIsSpent: boolean;
}

async function openTab(
  context: BrowserContext,
  url: string,
  faults: Faults,
  wechat: Wechat,
): Promise<Driver> {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const complaints = collectComplaints(page);
  await page.goto(url);
  return h5Driver(page, faults, wechat, complaints);
}

function h5Driver(page: Page, faults: Faults, wechat: Wechat, complaints: readonly string[]): Driver {
  const field = (label: string) => page.getByLabel(label, { exact: true }).filter({ visible: true }).last();
  const button = (label: string) =>
    buttonsSaying(page, 'button', label)
      .or(page.getByRole('button', { name: label, exact: true }))
      .filter({ visible: true })
      .last();
  const tap = (label: string) => button(label).click();

  return {
    page,
    faults,
    ...seeing(page, complaints),
    tap,
    async back() {
      const from = page.url();
      await tap(text.back);
      await page.waitForURL(({ href }) => href !== from);
    },
    leave: async () => void (await page.goBack()),
    pressEnter: () => page.keyboard.press('Enter'),
    async setOffline(isOffline) {
      faults.isOffline = isOffline;
      await page.context().setOffline(isOffline);
    },
    type: (label, value) => field(label).fill(value),
    read: (label) => field(label).inputValue(),
    async choosePicture(label, picture) {
      const chooser = page.waitForEvent('filechooser');
      await tap(label);
      const album = page.getByRole('button', { name: standInText.avatarAlbum, exact: true });
      const isAvatar = await Promise.race([
        chooser.then(() => false),
        album.waitFor().then(
          () => true,
          () => false,
        ),
      ]);
      if (isAvatar) await album.click();
      await (await chooser).setFiles({ name: 'picture.png', mimeType: 'image/png', buffer: picture });
    },
    async givePhone(label, phone) {
      await tap(label);
      if (phone === 'denied') return tap(standInText.deny);
      if (phone === 'quota') return tap(standInText.phoneQuota);
      await page.getByRole('dialog').getByLabel(standInText.phoneLabel).fill(phone);
      await tap(standInText.allow);
    },
    async restart() {
      // Without a page in the address it is the first one.
      await page.goto(new URL('/', page.url()).href);
    },
    async cutPages(isCut) {
      if (isCut) await page.route('**/chunk/**', (route) => route.abort());
      else await page.unroute('**/chunk/**');
    },
    spendNextCode() {
      wechat.nextCodeIsSpent = true;
    },
    token: () => page.evaluate<string>(`JSON.parse(localStorage.getItem('session')).token`),
    pictures: () =>
      page.evaluate<number>(
        `[...document.images].filter((one) => one.naturalWidth > 0 && one.getClientRects().length > 0).length`,
      ),
    complaints: () => complaints,
    // What is on its way then is nobody's any more.
    async close() {
      await page.context().unrouteAll({ behavior: 'ignoreErrors' });
      await page.context().close();
    },
  };
}
