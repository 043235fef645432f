import { create } from 'zustand';

/**
 * Which category is open: a `system_dict_id`. Kept here, because WeChat tells a page of the tab
 * bar nothing when it is opened.
 */
export const useWantedCategory = create<{ readonly category?: string }>(() => ({}));

export const wantCategory = (category: string): void => useWantedCategory.setState({ category });
