import { Text, View } from '@tarojs/components';
import type { Delivery } from '../../../../domain/delivery';
import { maskPhone } from '../../../../domain/phones';
import { Icon } from '../../../shared/ui/icon';
import { Press } from '../../../shared/ui/press';
import { checkoutText } from '../text';

interface DeliveryCardProps {
  readonly delivery: Delivery | undefined;
  readonly onTap: () => void;
}

const words = checkoutText.delivery;

/** Where it goes: the whole card is the way to change it. */
export function DeliveryCard({ delivery, onTap }: DeliveryCardProps) {
  return (
    <Press className="press card checkout-delivery" onTap={onTap}>
      <View className="checkout-delivery__pin">
        <Icon name="pin" />
      </View>
      <View className="checkout-delivery__words">
        {delivery === undefined ? (
          <>
            <Text className="checkout-delivery__name">{words.add}</Text>
            <Text className="checkout-delivery__where">{words.addHint}</Text>
          </>
        ) : (
          <>
            <View>
              <Text className="checkout-delivery__name">{delivery.name}</Text>
              <Text className="checkout-delivery__phone">{maskPhone(delivery.phone) || delivery.phone}</Text>
            </View>
            <Text className="checkout-delivery__where">{delivery.region}</Text>
            <Text className="checkout-delivery__where">{delivery.address}</Text>
          </>
        )}
      </View>
      <View className="checkout-delivery__way">
        <Icon name="right" size="s" />
      </View>
    </Press>
  );
}
