import type { ListItemProps, ListProps } from './types';

/** Lines of one kind in one card. */
export declare function List(props: ListProps): JSX.Element;
/** One line: something known, or a way to somewhere. */
export declare function ListItem(props: ListItemProps): JSX.Element;
