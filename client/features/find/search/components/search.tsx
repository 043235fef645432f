import { View } from '@tarojs/components';
import { SearchBar } from '../../../../shared/ui/search-bar';
import { useTopOnChange } from '../../hooks/use-top-on-change';
import { useSearch } from '../hooks/use-search';
import { searchText } from '../text';
import { Results } from './results';
import { SearchStart } from './search-start';
import { Suggestions } from './suggestions';
import './search.css';

/** One field; below it what one could look for, what the words could mean, or what was found. */
export function Search({ opened }: { readonly opened: string }) {
  const { typed, found, type, search } = useSearch(opened);
  useTopOnChange(found);
  return (
    <View className="search">
      <View className="search__bar">
        <SearchBar
          value={typed}
          placeholder={searchText.hint}
          focus={opened === ''}
          onInput={type}
          onSearch={() => search(typed)}
        />
      </View>
      {found !== undefined && <Results key={found} keyword={found} onSearch={search} />}
      {found === undefined && typed.trim() === '' && <SearchStart onSearch={search} />}
      {found === undefined && typed.trim() !== '' && <Suggestions typed={typed} onSearch={search} />}
    </View>
  );
}
