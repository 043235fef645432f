import { List, ListItem } from '../../../shared/ui/list';
import { Sheet } from '../../../shared/ui/sheet';
import { changeRooms, removeLines, settle } from '../actions';
import { ask } from '../desk';
import { canBeOrdered } from '../lines';
import { cartText as words } from '../text';
import type { CartGroup } from '../types';

interface GroupMenuProps {
  readonly group: CartGroup;
  readonly canSettle: boolean;
  readonly onClose: () => void;
}

/** What can be done with a whole project: ways and no choices, so they are no radio buttons. */
export function GroupMenu({ group, canSettle, onClose }: GroupMenuProps) {
  const { name, rooms, lines } = group;
  const orderable = lines.filter(canBeOrdered);
  const closed = (act: () => unknown) => () => {
    onClose();
    act();
  };
  return (
    <Sheet open title={name} onClose={onClose}>
      <List>
        <ListItem
          icon="edit"
          label={rooms === undefined ? words.groupRoomsNew : words.groupRooms}
          value={rooms === undefined ? undefined : words.rooms(rooms)}
          onTap={() => ask({ what: 'rooms', group: name })}
        />
        {rooms !== undefined && (
          <ListItem
            icon="close"
            label={words.roomsForget}
            onTap={closed(() => changeRooms(name, undefined))}
          />
        )}
        <ListItem icon="doc" label={words.groupRename} onTap={() => ask({ what: 'rename', group: name })} />
        {canSettle && orderable.length > 0 && (
          <ListItem
            icon="check"
            label={words.onlyThis}
            value={words.kinds(orderable.length)}
            onTap={closed(() => settle(orderable))}
          />
        )}
        <ListItem
          icon="trash"
          danger
          label={words.groupClear}
          value={words.kinds(lines.length)}
          onTap={closed(() => removeLines(lines))}
        />
      </List>
    </Sheet>
  );
}
