import { useState } from 'react';
import { Text, View } from '@tarojs/components';
import { Icon } from '../../../shared/ui/icon';
import { Picture } from '../../../shared/ui/picture';
import { Press } from '../../../shared/ui/press';
import { breakAfterAnd } from '../../../shared/ui/product-name/split-name';
import { Sideways } from '../../../shared/ui/sideways';
import { Bones } from '../../../shared/ui/skeleton/shapes';
import type { DictWord, ProductItem } from '../../catalogue/queries';
import { goToCategory } from '../../find/go-to-category';
import { categoryIcon } from '../category-icons';
import { homeText as words } from '../text';

interface CategoryStripProps {
  /** Undefined before the first answer. */
  readonly categories: readonly DictWord[] | undefined;
  /** Some products: the first of a category lends it its picture. */
  readonly products: readonly ProductItem[];
}

/** The departments of the shop, side by side. */
export function CategoryStrip({ categories, products }: CategoryStripProps) {
  if (categories === undefined) return <CategoryBones />;
  if (categories.length === 0) return null;
  return (
    <Sideways label={words.categories} role="group" className="home-categories">
      {categories.map(({ system_dict_id: id, dict_name, dict_word_enum, picture_url }) => (
        <Press key={id} className="press home-category" onTap={() => void goToCategory(id)}>
          <CategoryPicture
            word={dict_word_enum}
            url={picture_url || products.find(({ category }) => category === id)?.picture_url}
          />
          <Text className="home-category__name">{breakAfterAnd(dict_name)}</Text>
        </Press>
      ))}
    </Sideways>
  );
}

interface CategoryPictureProps {
  readonly word: string;
  readonly url: string | undefined;
}

function CategoryPicture({ word, url }: CategoryPictureProps) {
  const [shown, setShown] = useState<string>();
  const isThere = url !== undefined && shown === url;
  return (
    <View className="home-category__wall">
      {!isThere && <Icon name={categoryIcon(word)} />}
      {url !== undefined && url !== '' && (
        <Picture
          className={
            isThere ? 'home-category__picture home-category__picture--there' : 'home-category__picture'
          }
          url={url}
          fit="cover"
          lazy
          onLoad={() => setShown(url)}
        />
      )}
    </View>
  );
}

const CategoryBones = () => (
  <Bones>
    <View className="home-bones">
      {[0, 1, 2, 3].map((at) => (
        <View key={at} className="home-bones__one">
          <View className="bone home-category__wall" />
          <View className="bone bone--line bone--name" />
        </View>
      ))}
    </View>
  </Bones>
);
