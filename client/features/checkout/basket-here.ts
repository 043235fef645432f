import type { Attempt, Basket, CheckoutShelf } from './shelf';

/** How this page's basket stands to what lies on the device. */
type Standing =
  | { readonly is: 'ours' }
  | { readonly is: 'none' }
  /** Another tab has mended it since. */
  | { readonly is: 'mended'; readonly basket: Basket }
  | { readonly is: 'placed'; readonly order: string };

/** The basket of one page, in memory and on the device that all tabs share. Without a storage it lives as the page does. */
export function basketHere(owner: string, shelf: CheckoutShelf) {
  let basket: Basket | undefined = shelf.read(owner).basket;
  /** Another tab may have begun something else meanwhile: that is left alone. */
  const isThere = () => basket !== undefined && shelf.read(owner).basket?.id === basket.id;

  return {
    now: () => basket,
    keep(change: { readonly lines?: Basket['lines']; readonly attempt?: Attempt }): void {
      if (basket === undefined) return;
      const wasThere = isThere();
      basket = { ...basket, ...change };
      if (wasThere) shelf.change(owner, { basket });
    },
    /** Nothing of it is left to be ordered; a tab that still shows it finds its order. */
    place(order: string): void {
      if (basket === undefined) return;
      const used = { basket: undefined, remark: undefined, typing: undefined };
      shelf.change(owner, { ...(isThere() && used), placed: { basket: basket.id, order } });
    },
    /** Takes what other tabs have made of it meanwhile. */
    catchUp(): Standing {
      if (basket === undefined) return { is: 'none' };
      const { basket: there, placed } = shelf.read(owner);
      if (placed?.basket === basket.id) return { is: 'placed', order: placed.order };
      if (there?.id !== basket.id) return { is: 'ours' };
      const isSame = there.attempt.key === basket.attempt.key;
      basket = there;
      return isSame ? { is: 'ours' } : { is: 'mended', basket: there };
    },
  };
}
