import { useState } from 'react';
import { View } from '@tarojs/components';
import { SearchBar } from '../../../shared/ui/search-bar';
import { Tabs } from '../../../shared/ui/tabs';
import { StaleNote } from '../../../shared/ui/stale-note';
import { useAgain } from '../hooks/use-again';
import { useAsk } from '../hooks/use-ask';
import { useDeliveryChange } from '../hooks/use-delivery-change';
import { useOrderList } from '../hooks/use-order-list';
import { usePull } from '../hooks/use-pull';
import { tabWord, type OrderAction, type StateTab } from '../states';
import { ordersText } from '../text';
import type { OrderRow } from '../types';
import { AgainDialog } from './again-dialog';
import { AskDialog } from './ask-dialog';
import { ChangeDelivery } from './change-delivery';
import { OrderRows } from './order-rows';
import { ParcelSheet } from './parcel-sheet';
import './orders.css';

/** All of a person's orders, to find one and to do what it waits for. */
export function OrderList({ first }: { readonly first: StateTab }) {
  const list = useOrderList(first);
  const { rows, failure } = list;
  usePull(list.refresh);
  const ask = useAsk(list.refresh);
  const again = useAgain();
  const [parcelOf, setParcelOf] = useState<OrderRow>();
  const delivery = useDeliveryChange();

  function act(action: OrderAction, order: OrderRow): void {
    if (action === 'delivery') delivery.change(order.order_id);
    else if (action === 'parcel') setParcelOf(order);
    else if (action === 'again') again.buy(order.order_id, order.order_snap);
    else ask.ask({ action, order });
  }

  return (
    <View className="orders">
      <SearchBar
        value={list.typed}
        placeholder={ordersText.placeholder}
        onInput={list.type}
        onSearch={list.search}
      />
      <Tabs
        label={ordersText.tabs}
        tabs={list.tabs.map((value) => ({ value, label: tabWord(value), count: list.counts[value] }))}
        chosen={list.tab}
        onChoose={list.setTab}
      />
      {failure !== undefined && rows !== undefined && (
        <StaleNote
          failure={failure}
          receivedAt={list.receivedAt}
          busy={list.state === 'loading'}
          onRetry={() => void list.refresh()}
        />
      )}
      <OrderRows list={list} busy={again.busy} onAct={act} />
      <AskDialog ask={ask} />
      <AgainDialog again={again} />
      <ParcelSheet order={parcelOf} onClose={() => setParcelOf(undefined)} />
      {delivery.changing !== undefined && <ChangeDelivery id={delivery.changing} onClose={delivery.close} />}
    </View>
  );
}
