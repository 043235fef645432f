import { useEffect, useRef, type FormEvent } from 'react';
import type { SearchInputProps } from './types';

export function SearchInput({ label, value, placeholder, focus, onInput, onSearch }: SearchInputProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const field = input.current;
    if (!focus || field === null) return;
    // Not `autoFocus`: the page is drawn before it is shown, and what is not shown takes no focus.
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      field.focus({ preventScroll: true });
    });
    observer.observe(field);
    return () => observer.disconnect();
  }, [focus]);

  function submit(event: FormEvent) {
    event.preventDefault();
    // The keyboard of a phone covers half of what is found.
    input.current?.blur();
    onSearch();
  }
  // A form: only then do keyboards of phones show their search key.
  return (
    <form className="search-bar__form" role="search" action="." onSubmit={submit}>
      <input
        ref={input}
        className="search-bar__input"
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-label={label}
        placeholder={placeholder}
        value={value}
        onChange={(event) => onInput(event.target.value)}
      />
    </form>
  );
}
