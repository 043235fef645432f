import { ChoiceSheet } from '../../../shared/ui/choice-sheet';
import { moveLines } from '../actions';
import { ask, manage } from '../desk';
import type { Lines, Project } from '../lines';
import { cartText as words } from '../text';

interface MoveSheetProps {
  readonly lines: Lines;
  readonly projects: readonly Project[];
  readonly onClose: () => void;
}

/** Which project these lines are for. */
export function MoveSheet({ lines, projects, onClose }: MoveSheetProps) {
  const from = new Set(lines.map(({ group }) => group));
  const here = from.size === 1 ? lines[0]?.group : undefined;
  return (
    <ChoiceSheet
      open
      title={words.moveTitle}
      chosen={here}
      choices={projects.map(({ name, kinds, rooms }) => ({
        value: name,
        label: name,
        note: rooms === undefined ? words.kinds(kinds) : `${words.rooms(rooms)}，${words.kinds(kinds)}`,
      }))}
      onChoose={(group) => {
        onClose();
        manage(false);
        void moveLines(lines, group);
      }}
      onClose={onClose}
      add={{ label: words.newAdd, onTap: () => ask({ what: 'newFor', lines }) }}
    />
  );
}
