import { Text, View } from '@tarojs/components';
import { platform } from '../../../../platform';
import { SERVICE_PHONE } from '../../../../shared/service-phone';
import { List, ListItem } from '../../../../shared/ui/list';
import { go } from '../../../../shared/navigate';
import { useQuery } from '../../../../shared/query';
import { CATEGORIES, dictionary } from '../../../catalogue/queries';
import { goToCategory } from '../../go-to-category';
import { nearestModels } from '../nearest';
import { searchText } from '../text';
import { NearLine } from './near-line';

/** No dead end: the model numbers that are nearly the typed one, then everything of their kind, then a person. */
export function NothingFound({ keyword }: { readonly keyword: string }) {
  const { data: near = [], isLoading } = useQuery(nearestModels, { typed: keyword });
  const { data: categories = [] } = useQuery(dictionary, CATEGORIES);
  const kind = categories.find(({ system_dict_id }) => system_dict_id === near[0]?.product.category);
  return (
    <>
      <View className="search__part">
        <View className="search__nothing" role="heading" aria-level={2}>
          <Text>{searchText.nothing(keyword)}</Text>
        </View>
        {!isLoading && (
          <Text className="search__hint">{near.length > 0 ? searchText.near : searchText.noNear}</Text>
        )}
        {near.length > 0 && (
          <View className="nears">
            {near.map((one) => (
              <NearLine key={one.product.product_id} {...one} />
            ))}
          </View>
        )}
      </View>
      <View className="search__part">
        <View className="search__head">
          <View className="search__title" role="heading" aria-level={2}>
            <Text>{searchText.also}</Text>
          </View>
        </View>
        <View className="search__ways">
          <List>
            {kind ? (
              <ListItem
                icon="grid"
                label={searchText.allOf(kind.dict_name)}
                onTap={() => void goToCategory(kind.system_dict_id)}
              />
            ) : (
              <ListItem icon="grid" label={searchText.allCategories} onTap={() => void go('category')} />
            )}
            {SERVICE_PHONE !== '' && (
              <ListItem
                icon="service"
                label={searchText.service}
                note={SERVICE_PHONE}
                onTap={() => platform.call(SERVICE_PHONE)}
              />
            )}
          </List>
        </View>
      </View>
    </>
  );
}
