import { create } from 'zustand';
import type { PageName } from './table';

type Badges = Readonly<Partial<Record<PageName, number>>>;

/** How much there is to do behind each tab; drawn by the tab bar. */
export const useBadges = create<Badges>(() => ({}));

/** 0 takes the badge away. */
export const setBadge = (page: PageName, count: number): void => useBadges.setState({ [page]: count });
