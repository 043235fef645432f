import type { Failure } from '../../../shared/api/failure';
import { isUnreachable } from '../../../shared/session/state';
import { Button } from '../../../shared/ui/button';
import { Notice } from '../../../shared/ui/notice';
import { FailureNote } from '../../../shared/ui/failure-note';
import { clockOf } from '../clock';
import { findText } from '../text';

interface StaleProps {
  readonly failure: Failure;
  /** From when what is shown is; undefined where nothing is. */
  readonly receivedAt?: number;
  readonly onRetry: () => void;
}

/** The last question brought no answer: why, from when what is shown is, and once more. */
export function Stale({ failure, receivedAt, onRetry }: StaleProps) {
  const again = (
    <Button kind="quiet" small onTap={onRetry}>
      {findText.retry}
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
  return (
    <Notice tone="quiet" icon="info" action={again}>
      {isUnreachable(failure) ? findText.offline(clockOf(receivedAt)) : failure.message}
    </Notice>
  );
}
