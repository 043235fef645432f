import { View } from '@tarojs/components';
import { Card } from '../../../shared/ui/card';
import { Bones } from '../../../shared/ui/skeleton/shapes';

/** In the places of order cards. */
export const OrderCardBones = ({ count = 3 }: { readonly count?: number }) => (
  <Bones>
    <View className="orders__list">
      {Array.from({ length: count }, (_, at) => (
        <View key={at} className="order-card">
          <Card>
            <View className="order-card__head">
              <View className="bone orders__bone-day" />
              <View className="bone orders__bone-state" />
            </View>
            <View className="order-card__what">
              <View className="order-card__pictures">
                <View className="bone orders__bone-picture" />
                <View className="bone orders__bone-picture" />
                <View className="bone orders__bone-picture" />
              </View>
              <View className="bone orders__bone-sum" />
            </View>
            <View className="orders__bone-foot" />
          </Card>
        </View>
      ))}
    </View>
  </Bones>
);
