import { Text, View } from '@tarojs/components';
import { Icon } from '../icon';
import { IconButton } from '../icon-button';
import { Press } from '../press';
import { uiText } from '../text';
import { SearchInput } from './input';
import type { SearchBarProps } from './types';

/** Where one types what one looks for. */
export function SearchBar({ onScan, ...input }: SearchBarProps) {
  return (
    <View className="search-bar">
      <Icon name="search" size="s" />
      <SearchInput {...input} label={uiText.search} />
      {input.value !== '' && <IconButton icon="close" label={uiText.clear} onTap={() => input.onInput('')} />}
      {input.value === '' && onScan && <IconButton icon="scan" label={uiText.scan} onTap={onScan} />}
    </View>
  );
}

interface SearchWayProps {
  readonly placeholder: string;
  readonly onOpen: () => void;
  readonly onScan?: () => void;
}

/** Looks like the bar and leads to the page that has it. */
export function SearchWay({ placeholder, onOpen, onScan }: SearchWayProps) {
  return (
    <View className="search-bar">
      <Press className="press search-bar__way" onTap={onOpen}>
        <Icon name="search" size="s" />
        <Text>{placeholder}</Text>
      </Press>
      {onScan && <IconButton icon="scan" label={uiText.scan} onTap={onScan} />}
    </View>
  );
}
