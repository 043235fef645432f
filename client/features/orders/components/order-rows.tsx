import { View } from '@tarojs/components';
import { text } from '../../../shared/text';
import { Button } from '../../../shared/ui/button';
import { FailureNote } from '../../../shared/ui/failure-note';
import { InfiniteList } from '../../../shared/ui/infinite-list';
import type { OrderListShown } from '../hooks/use-order-list';
import { tabWord, type OrderAction } from '../states';
import { ordersText } from '../text';
import type { OrderRow } from '../types';
import { NoOrders } from './no-orders';
import { OrderCardBones } from './order-card-bones';
import { CHUNK, OrderChunk } from './order-chunk';

const chunksOf = (rows: readonly OrderRow[]): readonly (readonly OrderRow[])[] =>
  Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, at) => rows.slice(at * CHUNK, (at + 1) * CHUNK));

function endOf({ tab, keyword, rows }: OrderListShown): string {
  if (keyword !== '') return ordersText.endFound(rows?.length ?? 0);
  return tab === 'all' ? ordersText.end : ordersText.endOf(tabWord(tab));
}

interface OrderRowsProps {
  readonly list: OrderListShown;
  readonly busy: string | undefined;
  readonly onAct: (action: OrderAction, order: OrderRow) => void;
}

/** The orders, or what there is instead. */
export function OrderRows({ list, busy, onAct }: OrderRowsProps) {
  const { tab, keyword, rows, failure, refresh } = list;
  if (rows === undefined && failure !== undefined && list.state !== 'loading') {
    return (
      <>
        <FailureNote failure={failure} />
        <Button kind="quiet" onTap={() => void refresh()}>
          {text.retry}
        </Button>
      </>
    );
  }
  if (rows === undefined) return <OrderCardBones />;
  if (rows.length === 0) {
    const [clear, toAll] = [() => list.type(''), () => list.setTab('all')];
    return <NoOrders tab={list.hasNone ? 'all' : tab} keyword={keyword} onClear={clear} onAll={toAll} />;
  }
  return (
    <InfiniteList
      state={list.state}
      onMore={list.more}
      bones={<OrderCardBones count={1} />}
      end={endOf(list)}
      error={failure?.message}
    >
      <View className="orders__list" role="list">
        {chunksOf(rows).map((orders, at) => (
          <OrderChunk key={at} orders={orders} busy={busy} onAct={onAct} />
        ))}
      </View>
    </InfiniteList>
  );
}
