import type { Failure } from '../../../shared/api/failure';
import { isUnreachable } from '../../../shared/session/state';
import { text } from '../../../shared/text';
import { Button } from '../../../shared/ui/button';
import { Notice } from '../../../shared/ui/notice';
import { hourSaid } from '../times';
import { ordersText } from '../text';

interface StaleNoticeProps {
  readonly failure: Failure;
  /** Local ms from when is what is shown. */
  readonly receivedAt: number | undefined;
  readonly isBusy: boolean;
  readonly onRetry: () => void;
}

/** Over what is shown although it could not be renewed: from when it is, and once more. */
export function StaleNotice({ failure, receivedAt, isBusy, onRetry }: StaleNoticeProps) {
  const isOffline = isUnreachable(failure) && receivedAt !== undefined;
  const retry = (
    <Button kind="quiet" small busy={isBusy} onTap={onRetry}>
      {text.retry}
    </Button>
  );
  return (
    <Notice tone="look" icon={isOffline ? 'offline' : undefined} action={retry}>
      {isOffline ? ordersText.kept(hourSaid(receivedAt)) : failure.message}
    </Notice>
  );
}
