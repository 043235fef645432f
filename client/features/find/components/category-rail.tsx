import { Text, View } from '@tarojs/components';
import { Press } from '../../../shared/ui/press';
import { breakAfterAnd } from '../../../shared/ui/product-name/split-name';
import type { DictWord } from '../../catalogue/queries';
import { findText } from '../text';

interface CategoryRailProps {
  readonly categories: readonly DictWord[];
  readonly chosen: string | undefined;
  readonly onChoose: (category: string) => void;
}

/** All categories at the left edge; the chosen one is lit. */
export function CategoryRail({ categories, chosen, onChoose }: CategoryRailProps) {
  return (
    <View className="rail" role="tablist" aria-label={findText.categories} aria-orientation="vertical">
      {categories.map(({ system_dict_id: id, dict_name }) => (
        <Press
          key={id}
          className={id === chosen ? 'press rail__item rail__item--on' : 'press rail__item'}
          role="tab"
          checked={id === chosen}
          onTap={() => onChoose(id)}
        >
          <Text>{breakAfterAnd(dict_name)}</Text>
        </Press>
      ))}
    </View>
  );
}
