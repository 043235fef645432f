import { useState } from 'react';
import { Text, View } from '@tarojs/components';
import { MAX_QUANTITY } from '../../../../domain/carts';
import { Button } from '../../../shared/ui/button';
import { Price } from '../../../shared/ui/price';
import { Sheet } from '../../../shared/ui/sheet';
import { Stepper } from '../../../shared/ui/stepper';
import { AddSheetProduct } from '../../cart/components/add-sheet-product';
import type { ProductDetail } from '../../catalogue/queries';
import { startCheckout } from '../../checkout/basket';
import { basketLineOf } from '../basket-line';
import { productText as words } from '../text';

interface BuySheetProps {
  readonly open: boolean;
  readonly product: ProductDetail;
  readonly onClose: () => void;
}

/** How many of it, and on to the checkout past the cart. */
export function BuySheet({ open, product, onClose }: BuySheetProps) {
  return (
    <Sheet open={open} title={words.buy} onClose={onClose}>
      <BuyForm product={product} onDone={onClose} />
    </Sheet>
  );
}

interface BuyFormProps {
  readonly product: ProductDetail;
  readonly onDone: () => void;
}

function BuyForm({ product, onDone }: BuyFormProps) {
  const { product_name, product_unit: unit, product_basic_price: fen, stock } = product;
  const [quantity, setQuantity] = useState(1);
  const [isBusy, setIsBusy] = useState(false);

  async function settle() {
    setIsBusy(true);
    if (await startCheckout([basketLineOf(product, quantity)])) onDone();
    setIsBusy(false);
  }

  return (
    <>
      <AddSheetProduct product={product} stock={stock} />
      <View className="buy-sheet__count">
        <Text className="buy-sheet__label">{words.count}</Text>
        <Stepper
          big
          count={quantity}
          most={typeof stock === 'number' && stock > 0 ? Math.min(stock, MAX_QUANTITY) : undefined}
          unit={unit}
          label={`${product_name}，${words.count}`}
          onCount={setQuantity}
        />
      </View>
      <View className="add-sheet__bar">
        <Price fen={fen * quantity} size="lead" />
        <Button kind="main" busy={isBusy} onTap={() => void settle()}>
          {words.settle}
        </Button>
      </View>
    </>
  );
}
