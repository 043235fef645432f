import { View } from '@tarojs/components';
import { SearchWay } from '../../../shared/ui/search-bar';
import { go } from '../../../shared/navigate';
import { StaleNote } from '../../../shared/ui/stale-note';
import { useCategories } from '../hooks/use-categories';
import { useTopOnChange } from '../hooks/use-top-on-change';
import { findText } from '../text';
import { wantCategory } from '../wanted-category';
import { CategoriesBones } from './categories-bones';
import { CategoryRail } from './category-rail';
import { Shelf } from './shelf';
import './categories.css';

/** The page of categories: search above, all categories at the left, what lies in the open one at the right. */
export function Categories() {
  const { categories, chosen, failure, refresh } = useCategories();
  useTopOnChange(chosen);
  return (
    <View className="categories">
      <View className="categories__search">
        <SearchWay placeholder={findText.searchHint} onOpen={() => void go('search')} />
      </View>
      {categories === undefined && !failure && <CategoriesBones />}
      {categories === undefined && failure && <StaleNote failure={failure} onRetry={() => void refresh()} />}
      {chosen !== undefined && categories && (
        <View className="categories__body">
          <CategoryRail categories={categories} chosen={chosen} onChoose={wantCategory} />
          <View className="categories__shelf">
            <Shelf key={chosen} category={chosen} />
          </View>
        </View>
      )}
    </View>
  );
}
