import { View } from '@tarojs/components';
import { Bones } from '../../../shared/ui/skeleton/shapes';

/** In the places of a product's page. */
export const ProductBones = () => (
  <Bones>
    <View className="product">
      <View className="product-gallery">
        <View className="product-gallery__frame bone" />
      </View>
      <View className="product-words">
        <View className="bone product-bone product-bone--price" />
        <View className="bone product-bone product-bone--what" />
        <View className="bone product-bone product-bone--which" />
        <View className="bone product-bone product-bone--row" />
        <View className="bone product-bone product-bone--row" />
      </View>
    </View>
  </Bones>
);
