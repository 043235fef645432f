import { platform } from '../../platform';
import { setBadge, useBadges } from '../../shared/navigate/badges';
import { queries } from '../../shared/services';
import { startOffline } from './use-offline';
import { accountCart, asked, book, guestCart, holder, mergeGuest } from './cart';

/** Once, when the client starts: the number on the tab, and what an earlier run could not finish. */
export function startCart(): void {
  startOffline();
  function count(): void {
    const lines = book().lines().length;
    if ((useBadges.getState().cart ?? 0) !== lines) setBadge('cart', lines);
  }
  function goOn(): void {
    if (holder.getState().kind !== 'person') return;
    void accountCart.resume().then(mergeGuest);
  }
  // The number is on every tab, so the cart is always looked at.
  queries.watch(asked.cart, {});
  queries.listen(count);
  guestCart.store.subscribe(count);
  holder.subscribe(() => {
    count();
    goOn();
  });
  platform.connection.onChange((isThere) => {
    if (isThere) goOn();
  });
  count();
  goOn();
}
