import { View } from '@tarojs/components';
import { Bones } from '../../../shared/ui/skeleton/shapes';

/** In the places of the first project and its lines. */
export const CartBones = () => (
  <Bones>
    <View className="card cart-bones">
      <View className="bone bone--line bone--which" />
      {[0, 1, 2].map((at) => (
        <View key={at} className="bone-row">
          <View className="bone cart-bones__photo" />
          <View className="bone-row__words">
            <View className="bone bone--line bone--name" />
            <View className="bone bone--line bone--which" />
            <View className="bone bone--line bone--price" />
          </View>
        </View>
      ))}
    </View>
  </Bones>
);
