import type { Browser } from 'playwright-core';
import { papersText } from '../../../client/features/papers/text';
import { meText, privacyText } from '../../../client/shared/text';
import { freshName } from '../../harness/fresh';
import { sharedStack } from '../../harness/shared-stack';
import { until } from '../../harness/until';
import { launchBrowser } from '../chromium';
import { pictureOf } from '../pictures';
import type { Driver } from './driver';
import { PLACES } from './places';
import { toMyPage } from './steps';

const stack = sharedStack();
/** What leaves a device is made smaller first. */
const MOST_BYTES = 2 * 1024 * 1024;
const { title } = papersText.cards.users_id_pic_a;
let browser: Browser;
let me: Driver;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
afterEach(() => me?.close());

/** How much the pictures on the page in front are blurred. */
const blurs = () =>
  me.page.evaluate<string[]>(
    `[...document.querySelectorAll('.paper__image')].filter((one) => one.getClientRects().length > 0).map((one) => getComputedStyle(one).filter)`,
  );

/** Waits for the page in front to be the only one: another may be on its way out. */
const blurred = (how: string) =>
  until(`one picture, ${how}`, async () => {
    const [first, ...others] = await blurs();
    return first?.includes(how) === true && others.length === 0;
  });

test.each(PLACES)(
  '$name: a paper is blurred until tapped, blurred again later, and nobody else’s',
  async ({ open }) => {
    const person = freshName('papers');
    me = await open(browser, stack.url, person);
    await toMyPage(me);
    await me.tap(meText.papers);
    await me.tap(privacyText.agree);
    const picture = await pictureOf(browser, 1000, 900, true);
    expect(picture.length).toBeGreaterThan(MOST_BYTES);
    await me.choosePicture(`${title}：${papersText.choose}`, picture);
    await me.see(papersText.stored);
    await me.see(papersText.reveal);
    await blurred('blur');
    await me.tap(`${title}，${papersText.reveal}`);
    await me.see(papersText.hide);
    await blurred('none');

    await me.back();
    await me.see(meText.papersCount(1));
    await me.tap(meText.papers);
    await me.see(papersText.reveal);
    await blurred('blur');

    const { token } = await stack.signIn(person);
    const mine = await stack.ask('GET', '/pb/api/collections/tbl_attachments/records', { token });
    expect(mine.body.items).toHaveLength(1);
    const { id, attachments_link: file, attachments_size: size } = mine.body.items[0];
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThanOrEqual(MOST_BYTES);
    const link = `/pb/api/files/tbl_attachments/${id}/${file}`;
    const stranger = await stack.signIn(freshName('stranger'));
    for (const other of [undefined, stranger.token]) {
      const { status } = await stack.ask('GET', link, { token: other });
      expect(status).toBe(404);
    }
  },
);
