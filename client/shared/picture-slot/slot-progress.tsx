import { Text, View } from '@tarojs/components';
import { uploadText } from './text';
import { Button } from '../ui/button';
import { FailureNote } from '../ui/failure-note';
import type { SlotState } from './slot';
import './slot-progress.css';

interface SlotProgressProps {
  readonly state: SlotState;
  readonly onRetry: () => void;
  /** Where the screen has no button of its own for another picture while one has failed. */
  readonly onChooseOther?: () => void;
  readonly onCancel: () => void;
}

const words = (state: SlotState): string => {
  if (state.stage === 'shrinking') return uploadText.shrinking;
  if (state.stage === 'sending' && state.progress < 1) {
    return uploadText.sending(Math.round(state.progress * 100));
  }
  return uploadText.storing;
};

/** The picture itself is refused: the same one again would be too. */
export const needsOtherPicture = (state: SlotState): boolean =>
  state.stage === 'failed' &&
  (state.failure.code === 'INVALID_INPUT' || state.failure.code === 'PAYLOAD_TOO_LARGE');

/** How far a picture is, and the ways out: cancel while it goes, after it failed retry or another one. */
export function SlotProgress({ state, onRetry, onChooseOther, onCancel }: SlotProgressProps) {
  if (state.stage === 'idle') return null;
  if (state.stage === 'failed') {
    return (
      <View className="slot">
        <FailureNote failure={state.failure} />
        <View className="slot__answers">
          <Button kind="quiet" onTap={onCancel}>
            {uploadText.dismiss}
          </Button>
          {needsOtherPicture(state) ? (
            onChooseOther !== undefined && (
              <Button kind="main" onTap={onChooseOther}>
                {uploadText.chooseOther}
              </Button>
            )
          ) : (
            <Button kind="main" onTap={onRetry}>
              {uploadText.retry}
            </Button>
          )}
        </View>
      </View>
    );
  }
  const part = state.stage === 'sending' ? state.progress : state.stage === 'storing' ? 1 : 0;
  return (
    <View className="slot">
      <View className="slot__line">
        <Text className="slot__words">{words(state)}</Text>
        {state.stage !== 'storing' && (
          <Button kind="text" onTap={onCancel}>
            {uploadText.cancel}
          </Button>
        )}
      </View>
      <View className="slot__track" aria-hidden="true">
        <View className="slot__part" style={{ width: `${Math.round(part * 100)}%` }} />
      </View>
    </View>
  );
}
