import { View } from '@tarojs/components';
import { go } from '../../../../shared/navigate';
import { categoryIcon } from '../../../home/category-icons';
import { goToCategory } from '../../go-to-category';
import { usePull } from '../../hooks/use-pull';
import { useSettled } from '../hooks/use-settled';
import { useSuggestions } from '../hooks/use-suggestions';
import { searchText } from '../text';
import { Suggestion } from './suggestion';

/** A person who types on is not answered between two letters. */
const PAUSE_MS = 200;

interface SuggestionsProps {
  readonly typed: string;
  readonly onSearch: (words: string) => void;
}

/** What the words could mean while they are typed. Without an answer there is none, and Enter still searches. */
export function Suggestions({ typed, onSearch }: SuggestionsProps) {
  usePull();
  const keyword = useSettled(typed.trim(), PAUSE_MS);
  return keyword === undefined ? null : <Suggested keyword={keyword} onSearch={onSearch} />;
}

interface SuggestedProps extends Pick<SuggestionsProps, 'onSearch'> {
  readonly keyword: string;
}

function Suggested({ keyword, onSearch }: SuggestedProps) {
  const { categories, wordOf, families, isWhole } = useSuggestions(keyword);
  return (
    <View className="suggestions">
      {categories.map(({ system_dict_id: id, dict_name }) => (
        <Suggestion
          key={id}
          icon="grid"
          words={dict_name}
          mark={keyword}
          note={searchText.category}
          onTap={() => void goToCategory(id)}
        />
      ))}
      {families.map(({ key, what, members }) => {
        const [only] = members;
        const isAlone = members.length === 1 && isWhole && only !== undefined;
        return (
          <Suggestion
            key={key}
            icon={categoryIcon(wordOf(only?.category))}
            words={what}
            mark={keyword}
            note={isAlone ? only.product_modelnumber : isWhole ? searchText.kinds(members.length) : undefined}
            // As one types it: names are searched with the spaces people type.
            onTap={() =>
              isAlone ? void go('product', { id: only.product_id }) : onSearch(what.replace(/\u00a0/g, ' '))
            }
          />
        );
      })}
    </View>
  );
}
