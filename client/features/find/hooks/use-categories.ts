import { useQuery } from '../../../shared/query';
import { CATEGORIES, dictionary } from '../../catalogue/queries';
import { useWantedCategory } from '../wanted-category';

/** The categories and the open one: the wanted one, else the first. */
export function useCategories() {
  const { data: categories, ...state } = useQuery(dictionary, CATEGORIES);
  const wanted = useWantedCategory(({ category }) => category);
  const chosen = categories?.find(({ system_dict_id }) => system_dict_id === wanted) ?? categories?.[0];
  return { ...state, categories, chosen: chosen?.system_dict_id };
}
