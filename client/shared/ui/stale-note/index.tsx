import type { Failure } from '../../api/failure';
import { isUnreachable } from '../../session/state';
import { hourSaid } from '../../times';
import { Button } from '../button';
import { FailureNote } from '../failure-note';
import { Notice } from '../notice';
import { uiText } from '../text';

interface StaleNoteProps {
  readonly failure: Failure;
  /** Local ms from when is what is shown; undefined where nothing is. */
  readonly receivedAt?: number;
  readonly busy?: boolean;
  readonly onRetry: () => void;
}

/** The last question brought no answer: why, from when what is shown is, and once more. */
export function StaleNote({ failure, receivedAt, busy, onRetry }: StaleNoteProps) {
  const again = (
    <Button kind="quiet" small busy={busy} onTap={onRetry}>
      {uiText.retry}
    </Button>
  );
  if (receivedAt === undefined) {
    return (
      <>
        <FailureNote failure={failure} />
        {again}
      </>
    );
  }
  const isOffline = isUnreachable(failure);
  return (
    <Notice tone="quiet" icon={isOffline ? 'offline' : 'info'} action={again}>
      {isOffline ? uiText.asOf(hourSaid(receivedAt)) : failure.message}
    </Notice>
  );
}
