import type { FormEvent } from 'react';
import type { SearchInputProps } from './types';

export function SearchInput({ label, value, placeholder, focus, onInput, onSearch }: SearchInputProps) {
  function submit(event: FormEvent) {
    event.preventDefault();
    onSearch();
  }
  // A form: only then do keyboards of phones show their search key.
  return (
    <form className="search-bar__form" role="search" action="." onSubmit={submit}>
      <input
        className="search-bar__input"
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-label={label}
        placeholder={placeholder}
        value={value}
        autoFocus={focus}
        onChange={(event) => onInput(event.target.value)}
      />
    </form>
  );
}
