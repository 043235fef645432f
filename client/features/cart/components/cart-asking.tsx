import { Text } from '@tarojs/components';
import { Dialog } from '../../../shared/ui/dialog';
import { KitSheet } from '../../kits/components/kit-sheet';
import { MOST_AT_ONCE, isLastChance, moveLines, removeNow, renameGroup, settle } from '../actions';
import { ask, manage, useDesk } from '../desk';
import { canBeOrdered, firstGroupOf, type Project } from '../lines';
import { cartText as words } from '../text';
import type { CartGroup } from '../types';
import { GroupMenu } from './group-menu';
import { MoveSheet } from './move-sheet';
import { NameDialog } from './name-dialog';
import { RemarkDialog } from './remark-dialog';
import { RoomsDialog } from './rooms-dialog';

interface CartAskingProps {
  readonly groups: readonly CartGroup[];
  readonly projects: readonly Project[];
  readonly canSettle: boolean;
}

/** What is asked over the cart now, if anything. */
export function CartAsking({ groups, projects, canSettle }: CartAskingProps) {
  const asking = useDesk((desk) => desk.asking);
  const close = () => ask(undefined);
  const names = projects.map(({ name }) => name);
  switch (asking?.what) {
    case 'kits':
      return <KitSheet open onClose={close} />;
    case 'move':
      return <MoveSheet lines={asking.lines} projects={projects} onClose={close} />;
    case 'newFor':
      return (
        <NameDialog
          title={words.newTitle}
          confirm={words.moveHere}
          others={names}
          onCancel={close}
          onName={(name) => {
            close();
            manage(false);
            void moveLines(asking.lines, name);
          }}
        />
      );
    case 'remark':
      return <RemarkDialog line={asking.line} onClose={close} />;
    case 'tooMany': {
      const first = firstGroupOf(asking.lines, MOST_AT_ONCE);
      return (
        <Dialog
          open
          title={words.tooManyTitle(MOST_AT_ONCE)}
          confirmText={words.tooManyGo}
          onCancel={close}
          onConfirm={() => {
            close();
            void settle(first);
          }}
        >
          <Text>{words.tooManyHint(asking.lines.length, first[0]?.group ?? '', first.length)}</Text>
        </Dialog>
      );
    }
    case 'remove':
      return (
        <Dialog
          open
          tone="danger"
          title={words.removeTitle(asking.lines.length)}
          confirmText={words.removeWord}
          cancelText={words.removeKeep}
          onCancel={close}
          onConfirm={() => {
            close();
            void removeNow(asking.lines);
          }}
        >
          <Text>{words.removeHint(asking.lines.filter(isLastChance).length)}</Text>
        </Dialog>
      );
    case undefined:
      return null;
  }
  const group = groups.find(({ name }) => name === asking?.group);
  if (asking === undefined || group === undefined) return null;
  if (asking.what === 'rooms') return <RoomsDialog group={group.name} rooms={group.rooms} onClose={close} />;
  if (asking.what === 'rename') {
    return (
      <NameDialog
        title={words.renameTitle}
        confirm={words.save}
        name={group.name}
        others={names}
        onCancel={close}
        onName={(name) => {
          close();
          void renameGroup(group.name, name, group.lines, group.rooms);
        }}
      />
    );
  }
  return <GroupMenu group={group} canSettle={canSettle && group.lines.some(canBeOrdered)} onClose={close} />;
}
