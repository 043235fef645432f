import { useStore } from 'zustand';
import { platform } from '../../platform';
import type { Query } from '../../shared/query';
import { queries, session } from '../../shared/services';
import { toast } from '../../shared/ui/toast/toast';
import { productsByIds, type ProductItem } from '../catalogue/queries';
import { createRecent } from './recent-list';
import { recentText as words } from './text';

const recent = createRecent(platform.storage);

session.store.subscribe(recent.follow);
recent.follow(session.store.getState());

/**
 * What they are and cost now. Asked for without naming them: one answer lies on the device, and not one for each list
 * that there ever was.
 */
export const recentProducts: Query<object, readonly ProductItem[]> = {
  ...productsByIds,
  name: 'recent-products',
  load: (_params, known) => productsByIds.load({ ids: recent.store.getState().ids }, known),
};

/** Products seen on this device, newest first: their record ids. */
export const useRecent = (): readonly string[] => useStore(recent.store, ({ ids }) => ids);

/** To be told by the page of a product. */
export function noteSeen(productId: string): void {
  recent.note(productId);
  queries.expire(recentProducts.name);
}

/** Can be taken back for as long as it is said. */
export function clearRecent(): void {
  const { ids } = recent.store.getState();
  recent.put([]);
  toast(words.cleared, undefined, () => recent.put(ids));
}
