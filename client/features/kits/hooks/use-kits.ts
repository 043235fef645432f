import { useMemo } from 'react';
import { kitsOf, priceOfKit, ROOM_KITS, type Kit, type KitPrice } from '../../../../domain/kits';
import type { Failure } from '../../../shared/api/failure';
import { useQuery } from '../../../shared/query';
import { dictionary, productsByIds, type ProductItem } from '../../catalogue/queries';

const KITS = { parent: ROOM_KITS } as const;

/** What one room of a kind needs, and what it costs now. */
export type RoomKit = Kit & { readonly now: KitPrice<ProductItem> };

interface RoomKits {
  /** Those of which something is on sale, in the dictionary's order; undefined before the first answer. */
  readonly kits: readonly RoomKit[] | undefined;
  readonly failure: Failure | undefined;
  readonly refresh: () => Promise<void>;
}

/** The kits that the shop offers, priced from the catalogue as it is now. */
export function useKits(): RoomKits {
  const words = useQuery(dictionary, KITS);
  const kits = useMemo(() => words.data && kitsOf(words.data), [words.data]);
  const ids = useMemo(
    () => [...new Set((kits ?? []).flatMap(({ lines }) => lines.map(({ productId }) => productId)))],
    [kits],
  );
  const products = useQuery(productsByIds, { ids });
  const priced = useMemo(() => {
    if (kits === undefined || products.data === undefined) return undefined;
    const byId = new Map(products.data.map((product) => [product.prod_list_id, product]));
    return kits
      .map((kit) => ({ ...kit, now: priceOfKit(kit, byId) }))
      .filter(({ now }) => now.lines.length > 0);
  }, [kits, products.data]);
  return {
    kits: priced,
    failure: words.failure ?? products.failure,
    async refresh() {
      await words.refresh();
      await products.refresh();
    },
  };
}
