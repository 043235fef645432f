import Taro from '@tarojs/taro';
import { BUDGET_MS } from '../../../domain/time-budgets';
import { loadPageCode } from '../../platform/page-code';
import { pageHasLeft } from '../../platform/page-shade';
import { navigateText } from '../text';
import { toast } from '../ui/toast/toast';
import { addressOf, PAGES, type PageName, type Told } from './table';
import { isTab } from './tabs';

/** WeChat opens no eleventh page: the last one gives its place to the next. */
const MOST_PAGES = 10;
/** A tap that shows nothing for longer than this looks as if it had not been felt. */
const SLOW_MS = 800;

let isUnderWay = false;

/** Rejects after `limitMs`: a download without an end must not hold every further tap. */
const within = (limitMs: number, work: Promise<unknown>): Promise<unknown> =>
  Promise.race([
    work,
    new Promise((_resolve, reject) => setTimeout(() => reject(new Error('too late')), limitMs)),
  ]);

/**
 * One way to another page: its code first, so that a page that cannot be had leaves the person where they are, with a
 * sentence, and no dead entry behind the Back button. A second tap meanwhile does nothing.
 * @returns whether the page was opened
 */
async function travel(name: PageName, open: () => Promise<unknown>): Promise<boolean> {
  if (isUnderWay) return false;
  isUnderWay = true;
  const slow = setTimeout(() => toast(navigateText.opening), SLOW_MS);
  try {
    await within(BUDGET_MS.client, loadPageCode(PAGES[name].path));
    clearTimeout(slow);
    await pageHasLeft();
    await open();
    return true;
  } catch {
    toast(navigateText.notOpened, 'danger');
    return false;
  } finally {
    clearTimeout(slow);
    isUnderWay = false;
  }
}

/** Opens a page above this one; a page of the tab bar in place of the tab that is open. */
export function go<Name extends PageName>(name: Name, ...params: Told<Name>): Promise<boolean> {
  const url = addressOf(name, ...params);
  return travel(name, () => {
    if (isTab(name)) return Taro.switchTab({ url });
    return Taro.getCurrentPages().length < MOST_PAGES ? Taro.navigateTo({ url }) : Taro.redirectTo({ url });
  });
}

/** Opens a page in place of this one, which Back then does not meet again: what comes after a form is not above it. */
export function goInstead<Name extends PageName>(name: Name, ...params: Told<Name>): Promise<boolean> {
  const url = addressOf(name, ...params);
  return travel(name, () => (isTab(name) ? Taro.switchTab({ url }) : Taro.redirectTo({ url })));
}

/** False on a page that a shared card or a link opened by itself: its way back is the start page. */
export const hasWayBack = (): boolean => Taro.getCurrentPages().length > 1;

/** To the page below, or to the start where there is none. */
export async function goBack(): Promise<void> {
  if (hasWayBack()) await Taro.navigateBack();
  else await goToStart();
}

/** Leaves every page behind: after a sign-out nothing of the person may stay below. */
export async function goToStart(): Promise<void> {
  await travel('start', () => Taro.reLaunch({ url: addressOf('start') }));
}
