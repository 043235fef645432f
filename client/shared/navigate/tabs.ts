import { tabText } from '../text';
import type { IconName } from '../ui/icon';
import { PAGES, type PageName } from './table';

export interface Tab {
  readonly page: PageName;
  readonly word: string;
  readonly icon: IconName;
}

/** The places of the bar from left to right. One whose page is not registered does not show. */
const PLACES = [
  { page: 'start', word: tabText.start, icon: 'home' },
  { page: 'category', word: tabText.category, icon: 'grid' },
  { page: 'cart', word: tabText.cart, icon: 'cart' },
  { page: 'me', word: tabText.me, icon: 'me' },
] as const;

/** The tabs among `places` whose pages are known. */
export const tabsOf = (known: object): readonly Tab[] =>
  PLACES.filter((place): place is (typeof PLACES)[number] & Tab => place.page in known);

export const TABS: readonly Tab[] = tabsOf(PAGES);

export const isTab = (name: PageName): boolean => TABS.some(({ page }) => page === name);
