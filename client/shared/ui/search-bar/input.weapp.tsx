import { Input } from '@tarojs/components';
import type { SearchInputProps } from './types';

export function SearchInput({ label, value, placeholder, focus, onInput, onSearch }: SearchInputProps) {
  return (
    <Input
      className="search-bar__input"
      type="text"
      confirmType="search"
      aria-label={label}
      placeholder={placeholder}
      placeholderClass="search-bar__placeholder"
      value={value}
      focus={focus}
      onInput={(event) => onInput(event.detail.value)}
      onConfirm={onSearch}
    />
  );
}
