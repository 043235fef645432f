import { go } from '../../shared/navigate';
import { wantCategory } from './wanted-category';

/** Opens the page of categories with this one chosen; `category` is a `system_dict_id`. */
export function goToCategory(category: string): Promise<boolean> {
  wantCategory(category);
  return go('category');
}
