import { useState } from 'react';
import { View } from '@tarojs/components';
import { go } from '../../../shared/navigate';
import { Button } from '../../../shared/ui/button';
import { Notice } from '../../../shared/ui/notice';
import { Price } from '../../../shared/ui/price';
import { Facts } from '../../../shared/ui/product-name';
import { useCart } from '../../cart';
import { startCheckout } from '../../checkout/basket';
import { basketOf } from '../basket-of';
import { saidOfProject, type AddedKit } from '../hooks/use-kit-sheet';
import { kitText as words } from '../text';

interface KitAddedProps {
  readonly added: AddedKit;
  readonly onLeave: () => void;
}

/** It is in the cart: on to the order at once, or to the cart. */
export function KitAdded({ added, onLeave }: KitAddedProps) {
  const { groups = [], isGuest } = useCart();
  const [isBusy, setIsBusy] = useState(false);

  async function toCart() {
    if (await go('cart')) onLeave();
  }

  async function toCheckout() {
    setIsBusy(true);
    if (await startCheckout(basketOf(groups, added))) onLeave();
    setIsBusy(false);
  }

  return (
    <>
      {added.refusal === undefined ? (
        <View className="kit-done">
          <View className="figure">
            <Facts
              facts={[
                words.added(saidOfProject(added.project)),
                words.sum(added.sum.kinds, added.sum.pieces),
              ]}
            />
          </View>
          <Price fen={added.sum.fen} size="lead" />
        </View>
      ) : (
        <Notice tone="look">{added.refusal}</Notice>
      )}
      <View className="kit-ways">
        <Button kind={isGuest ? 'main' : 'soft'} onTap={() => void toCart()}>
          {words.toCart}
        </Button>
        {!isGuest && (
          <Button kind="main" busy={isBusy} onTap={() => void toCheckout()}>
            {words.toCheckout}
          </Button>
        )}
      </View>
    </>
  );
}
