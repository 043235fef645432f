export interface SearchBarProps {
  readonly value: string;
  readonly placeholder: string;
  /** The keyboard comes with the page. */
  readonly focus?: boolean;
  readonly onInput: (words: string) => void;
  /** Enter, or the keyboard's search key. */
  readonly onSearch: () => void;
  readonly onScan?: () => void;
}

export interface SearchInputProps extends Omit<SearchBarProps, 'onScan'> {
  readonly label: string;
}
