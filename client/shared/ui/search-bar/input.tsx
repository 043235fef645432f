import type { SearchInputProps } from './types';

export declare function SearchInput(props: SearchInputProps): JSX.Element;
