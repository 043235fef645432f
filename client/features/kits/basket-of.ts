import type { CartGroup } from '../cart';
import type { BasketLine } from '../checkout/basket';
import type { AddedKit } from './hooks/use-kit-sheet';

/** The lines of a project that a kit went into, as the cart has them now; what cannot be ordered stays there. */
export const basketOf = (
  groups: readonly CartGroup[],
  { project, productIds }: Pick<AddedKit, 'project' | 'productIds'>,
): readonly BasketLine[] =>
  groups
    .filter(({ name }) => name === project)
    .flatMap(({ lines }) => lines)
    .filter(({ productId, state }) => productIds.includes(productId) && state !== 'off_shelf')
    .map(({ id, productId, name, model, unit, picture, fen, quantity, group }) => ({
      cartId: id,
      productId,
      name,
      model,
      unit,
      picture,
      fen,
      quantity,
      group,
    }));
