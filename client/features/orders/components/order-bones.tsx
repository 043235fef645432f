import { View } from '@tarojs/components';
import { Card } from '../../../shared/ui/card';
import { Bones } from '../../../shared/ui/skeleton/shapes';
import './order.css';

/** In the places of an order's page. */
export const OrderBones = () => (
  <Bones>
    <View className="order__bones">
      <View className="order__head">
        <View className="bone order__bone-state" />
        <View className="bone bone--line bone--name" />
      </View>
      <Card>
        <View className="bone order__bone-way" />
      </Card>
      <Card>
        {[0, 1, 2].map((at) => (
          <View key={at} className="bone bone--line bone--which order__bone-stop" />
        ))}
      </Card>
      <Card>
        {[0, 1].map((at) => (
          <View key={at} className="order__bone-line">
            <View className="bone order__bone-picture" />
            <View className="bone bone--line bone--which" />
          </View>
        ))}
      </Card>
    </View>
  </Bones>
);
