import { go } from '../../../shared/navigate';
import { Button } from '../../../shared/ui/button';
import { Empty } from '../../../shared/ui/empty';
import { checkoutText as text } from '../text';

/** Opened by its address, or after its order was placed elsewhere. */
export function NothingHere() {
  return (
    <Empty title={text.emptyTitle} hint={text.emptyHint}>
      <Button kind="main" onTap={() => void go('cart')}>
        {text.toCart}
      </Button>
      <Button kind="quiet" onTap={() => void go('orders')}>
        {text.toOrders}
      </Button>
    </Empty>
  );
}
