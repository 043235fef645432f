import { View } from '@tarojs/components';
import { Bones } from '../../../shared/ui/skeleton/shapes';
import './checkout.css';

/** In the places of the delivery and of two lines, while it is not known who is here. */
export const CheckoutBones = () => (
  <Bones>
    <View className="checkout">
      <View className="card">
        <View className="bone bone--line bone--name" />
        <View className="bone bone--line bone--which" />
      </View>
      <View className="card">
        {[0, 1].map((at) => (
          <View key={at} className="checkout-line">
            <View className="bone checkout-line__bone" />
            <View className="checkout-line__words">
              <View className="bone bone--line bone--name" />
              <View className="bone bone--line bone--which" />
            </View>
          </View>
        ))}
      </View>
    </View>
  </Bones>
);
