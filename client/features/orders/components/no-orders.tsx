import { go } from '../../../shared/navigate';
import { Button } from '../../../shared/ui/button';
import { Empty } from '../../../shared/ui/empty';
import { STATE_SAID, type StateTab } from '../states';
import { ordersText } from '../text';

interface NoOrdersProps {
  readonly tab: StateTab;
  readonly keyword: string;
  readonly onClear: () => void;
  readonly onAll: () => void;
}

/** Why there is nothing, and the way on. */
export function NoOrders({ tab, keyword, onClear, onAll }: NoOrdersProps) {
  if (keyword !== '') {
    return (
      <Empty title={ordersText.notFound(keyword)} hint={ordersText.notFoundHint}>
        <Button kind="quiet" onTap={onClear}>
          {ordersText.clear}
        </Button>
      </Empty>
    );
  }
  if (tab !== 'all') {
    return (
      <Empty title={ordersText.emptyOf(STATE_SAID[tab].word)} hint={ordersText.emptyOfHint}>
        <Button kind="quiet" onTap={onAll}>
          {ordersText.toAll}
        </Button>
      </Empty>
    );
  }
  return (
    <Empty title={ordersText.empty} hint={ordersText.emptyHint}>
      <Button kind="quiet" onTap={() => void go('cart')}>
        {ordersText.toCart}
      </Button>
      <Button kind="main" onTap={() => void go('category')}>
        {ordersText.toShop}
      </Button>
    </Empty>
  );
}
