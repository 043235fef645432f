import { View } from '@tarojs/components';
import { platform } from '../../../platform';
import { go } from '../../../shared/navigate';
import { SERVICE_PHONE } from '../../../shared/service-phone';
import { BarWay, BottomBar } from '../../../shared/ui/bottom-bar';
import { Button } from '../../../shared/ui/button';
import { toast } from '../../../shared/ui/toast';
import { useCart } from '../../cart';
import type { ProductDetail } from '../../catalogue/queries';
import { familyWord } from '../family-word';
import { productText as words } from '../text';

interface ProductBarProps {
  readonly product: ProductDetail;
  readonly onBuy: () => void;
  readonly onAdd: () => void;
}

/** What can be done with it. */
export function ProductBar({ product, onBuy, onAdd }: ProductBarProps) {
  const { count } = useCart();
  const lead = (
    <View className="product-ways">
      {SERVICE_PHONE !== '' && (
        <BarWay icon="service" onTap={() => platform.call(SERVICE_PHONE)}>
          {words.service}
        </BarWay>
      )}
      <BarWay icon="cart" count={count} onTap={() => void go('cart')}>
        {words.cart}
      </BarWay>
    </View>
  );
  if (!product.on_sale) {
    const keyword = familyWord(product.product_name);
    return (
      <BottomBar lead={lead}>
        <Button kind="main" onTap={() => void go('search', { keyword })}>
          {words.same}
        </Button>
      </BottomBar>
    );
  }
  // Nothing could be sent now; the cart waits with it.
  const buy = product.stock_state === 'out' ? () => toast(words.outNow) : onBuy;
  return (
    <BottomBar lead={lead}>
      <Button kind="soft" onTap={buy}>
        {words.buy}
      </Button>
      <Button kind="main" onTap={onAdd}>
        {words.add}
      </Button>
    </BottomBar>
  );
}
