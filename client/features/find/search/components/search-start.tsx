import { Text, View } from '@tarojs/components';
import { Chip } from '../../../../shared/ui/chip';
import { IconButton } from '../../../../shared/ui/icon-button';
import { useQuery } from '../../../../shared/query';
import { toast } from '../../../../shared/ui/toast';
import { CATEGORIES, dictionary } from '../../../catalogue/queries';
import { goToCategory } from '../../go-to-category';
import { usePull } from '../../hooks/use-pull';
import { searches } from '../searches';
import { searchText } from '../text';

/** Before anything is typed: what was looked for on this device, then what there is. */
export function SearchStart({ onSearch }: { readonly onSearch: (words: string) => void }) {
  usePull();
  const history = searches.use((state) => state.searches);
  const { data: categories = [] } = useQuery(dictionary, CATEGORIES);

  function clear() {
    toast(searchText.cleared, undefined, searches.clear());
  }

  return (
    <>
      {history.length > 0 && (
        <View className="search__part">
          <View className="search__head">
            <View className="search__title" role="heading" aria-level={2}>
              <Text>{searchText.history}</Text>
            </View>
            <IconButton icon="trash" label={searchText.clearHistory} onTap={clear} />
          </View>
          <View className="chips">
            {history.map((words) => (
              <Chip key={words} onTap={() => onSearch(words)}>
                {words}
              </Chip>
            ))}
          </View>
        </View>
      )}
      {categories.length > 0 && (
        <View className="search__part">
          <View className="search__head">
            <View className="search__title" role="heading" aria-level={2}>
              <Text>{searchText.byCategory}</Text>
            </View>
          </View>
          <View className="chips">
            {categories.map(({ system_dict_id: id, dict_name }) => (
              <Chip key={id} onTap={() => void goToCategory(id)}>
                {dict_name}
              </Chip>
            ))}
          </View>
        </View>
      )}
    </>
  );
}
