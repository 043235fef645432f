import { go } from '../../../shared/navigate';
import type { Failure } from '../../../shared/api/failure';
import { Button } from '../../../shared/ui/button';
import { Empty } from '../../../shared/ui/empty';
import { FailureNote } from '../../../shared/ui/failure-note';
import { KitSheet } from '../../kits/components/kit-sheet';
import { RecentStrip } from '../../recent/components/recent-strip';
import { ask, useDesk } from '../desk';
import { cartText as words } from '../text';

/** Nothing in it yet: a room fitted out at once, or a look around. */
export function CartEmpty() {
  const isOpen = useDesk((desk) => desk.asking?.what === 'kits');
  return (
    <>
      <Empty title={words.emptyTitle} hint={words.emptyHint}>
        <Button kind="main" onTap={() => ask({ what: 'kits' })}>
          {words.byRoom}
        </Button>
        <Button kind="quiet" onTap={() => void go('category')}>
          {words.browse}
        </Button>
      </Empty>
      <RecentStrip />
      <KitSheet open={isOpen} onClose={() => ask(undefined)} />
    </>
  );
}

interface CartFailedProps {
  readonly isOffline: boolean;
  readonly failure: Failure;
  readonly onAgain: () => void;
}

/** It could not be read, and none of it is on the device. */
export function CartFailed({ isOffline, failure, onAgain }: CartFailedProps) {
  return (
    <>
      <Empty
        title={isOffline ? words.offlineTitle : words.failedTitle}
        hint={isOffline ? words.offlineHint : undefined}
      >
        <Button kind="main" onTap={onAgain}>
          {words.retry}
        </Button>
      </Empty>
      {!isOffline && <FailureNote failure={failure} />}
    </>
  );
}
