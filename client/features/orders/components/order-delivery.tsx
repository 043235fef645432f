import { useState } from 'react';
import { Text, View } from '@tarojs/components';
import type { Delivery } from '../../../../domain/delivery';
import { maskPhone } from '../../../../domain/phones';
import { Button } from '../../../shared/ui/button';
import { Card } from '../../../shared/ui/card';
import { Icon } from '../../../shared/ui/icon';
import { isEditable } from '../states';
import { orderText } from '../text';
import type { OrderSeen } from '../types';

function Address({ delivery }: { readonly delivery: Delivery }) {
  const [isShown, setShown] = useState(false);
  const masked = maskPhone(delivery.phone);
  return (
    <View className="order-delivery__words">
      <View className="order-delivery__who">
        <Text className="order-delivery__name">{delivery.name}</Text>
        <Text className="order-delivery__phone">{isShown || masked === '' ? delivery.phone : masked}</Text>
        {masked !== '' && (
          <Button
            kind="text"
            label={isShown ? orderText.hidePhone : orderText.showPhone}
            onTap={() => setShown(!isShown)}
          >
            {isShown ? orderText.hide : orderText.show}
          </Button>
        )}
      </View>
      <Text className="order-delivery__where">{delivery.region}</Text>
      <Text className="order-delivery__where">
        {[delivery.address, delivery.postcode].filter(Boolean).join(' ')}
      </Text>
    </View>
  );
}

interface OrderDeliveryProps {
  readonly order: OrderSeen;
  readonly onChange: () => void;
}

/** Where it goes: the number covered until it is asked for, all of it to be changed while the order may be. */
export function OrderDelivery({ order, onChange }: OrderDeliveryProps) {
  const { order_delivery: delivery } = order;
  if (delivery === undefined) return null;
  const change = isEditable(order) && (
    <Button kind="text" label={orderText.changeDelivery} onTap={onChange}>
      {delivery === null ? orderText.fill : orderText.change}
    </Button>
  );
  return (
    <View className="order-delivery-card">
      <Card title={orderText.delivery} corner={change}>
        <View className="order-delivery">
          <Icon name="pin" />
          {delivery === null ? (
            <Text className="order__quiet">
              {isEditable(order) ? orderText.noDelivery : orderText.noDeliveryLate}
            </Text>
          ) : (
            <Address delivery={delivery} />
          )}
        </View>
      </Card>
    </View>
  );
}
