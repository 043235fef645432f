import { View } from '@tarojs/components';
import { Bones, ProductLineBones } from '../../../shared/ui/skeleton/shapes';

const PLACES = Array.from({ length: 10 }, (_, at) => at);

/** In the places of the rail and the shelf. */
export const CategoriesBones = () => (
  <View className="categories__body">
    <View className="rail">
      <Bones>
        {PLACES.map((at) => (
          <View key={at} className="rail__item">
            <View className="bone bone--line rail__bone" />
          </View>
        ))}
      </Bones>
    </View>
    <View className="categories__shelf">
      <ProductLineBones count={6} />
    </View>
  </View>
);
