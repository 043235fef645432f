import path from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { text } from '../../../client/shared/text';
import { openWeapp, type WeappOptions } from '../../weapp-runtime/open';
import { PATIENCE_MS } from '../chromium';
import { buttonsSaying, seeing, type Driver } from './driver';
import { Faults } from './faults';

interface WeappDriverOptions extends Pick<WeappOptions, 'colorScheme' | 'viewport' | 'launch'> {
  /** Folder below dist. */
  readonly build: string;
  readonly url: string;
  readonly person: string;
}

/** The mini-program on a new device whose owner has agreed to nothing yet, with its first page open. */
export async function openMiniProgram(browser: Browser, options: WeappDriverOptions): Promise<Driver> {
  const { build, url, person, ...looks } = options;
  const faults = new Faults();
  const isUpload = (way: string) => way.includes('/tbl_attachments/');
  let lastUpload = '';
  const weapp = await openWeapp(browser, {
    ...looks,
    dist: path.join(__dirname, '../../../dist', build),
    stackUrl: url,
    user: person,
    device: {
      hasConsented: false,
      network(way) {
        if (!isUpload(way)) return faults.pass(way);
        lastUpload = way;
      },
      // Later than the request's start, so that there is progress to see.
      uploadNearlyDone: () => faults.pass(lastUpload),
    },
  });
  const { page, device, errors } = weapp;
  page.setDefaultTimeout(PATIENCE_MS);
  const tap = (label: string) =>
    buttonsSaying(page, 'wx-button', label)
      .or(page.getByRole('button', { name: label, exact: true }))
      .filter({ visible: true })
      .last()
      .click();
  const field = (label: string) =>
    page
      .locator('wx-view')
      .filter({ has: page.getByText(label, { exact: true }) })
      .filter({ has: page.locator('wx-input, wx-textarea') })
      .or(page.locator(`:is(wx-input, wx-textarea)[aria-label=${JSON.stringify(label)}]`))
      .filter({ visible: true })
      .last()
      .locator('input, textarea');

  const back = () => page.getByRole('link', { name: '返回' }).filter({ visible: true });
  let lastField: Locator | undefined;

  return {
    page,
    faults,
    ...seeing(page, errors),
    tap,
    async back() {
      // A page with a head of its own lies over WeChat's bar.
      const own = page.getByRole('button', { name: text.back, exact: true }).filter({ visible: true });
      await ((await own.count()) > 0 ? own.last() : back()).click();
    },
    leave: () => back().dispatchEvent('click'),
    pressEnter: () => lastField?.press('Enter') ?? Promise.resolve(),
    async setOffline(isOffline) {
      faults.isOffline = isOffline;
      device.isOffline = isOffline;
      await page.context().setOffline(isOffline);
    },
    async type(label, value) {
      lastField = field(label);
      await field(label).fill(value);
      await field(label).blur();
    },
    read: (label) => field(label).inputValue(),
    async choosePicture(label, picture) {
      device.picture = picture;
      await tap(label);
    },
    async givePhone(label, phone) {
      device.phone = phone;
      await tap(label);
    },
    async restart() {
      await page.reload();
    },
    async cutPages(isCut) {
      device.packages = () => {
        if (isCut) throw new Error('no network');
      };
    },
    spendNextCode() {
      device.nextCodeIsSpent = true;
    },
    /** What the mini-program keeps with wx.setStorageSync. */
    token: () => page.evaluate<string>(`JSON.parse(JSON.parse(localStorage.getItem('session'))).token`),
    pictures: () =>
      page.evaluate<number>(
        `[...document.querySelectorAll('wx-image')].filter((one) => one.getClientRects().length > 0 && one.shadowRoot.querySelector('img').naturalWidth > 0).length`,
      ),
    complaints: () => errors,
    close: () => page.context().close(),
  };
}
