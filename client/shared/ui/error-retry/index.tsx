import { Text, View } from '@tarojs/components';
import type { Failure } from '../../api/failure';
import { text } from '../../text';
import { Button } from '../button';
import './error-retry.css';

export interface ErrorRetryProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
  /** The next try is under way. */
  readonly busy?: boolean;
}

/** Something could not be fetched: why, what to tell support, and one more try. */
export function ErrorRetry({ failure, onRetry, busy }: ErrorRetryProps) {
  return (
    <View className="error-retry" role="alert">
      <Text className="error-retry__message">{failure.message}</Text>
      {failure.requestId !== undefined && (
        <Text className="error-retry__id" userSelect>
          {`${text.supportId} ${failure.requestId}`}
        </Text>
      )}
      <View className="error-retry__action">
        <Button kind="main" busy={busy} onTap={onRetry}>
          {text.retry}
        </Button>
      </View>
    </View>
  );
}
