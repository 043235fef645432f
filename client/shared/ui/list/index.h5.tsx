import { ListLine } from './line';
import type { ListItemProps, ListProps } from './types';

export function List({ children }: ListProps) {
  // The role is said again: Safari forgets it when the bullets are styled away.
  return (
    <ul className="list" role="list">
      {children}
    </ul>
  );
}

export function ListItem(props: ListItemProps) {
  return (
    <li className="list__item">
      <ListLine {...props} />
    </li>
  );
}
