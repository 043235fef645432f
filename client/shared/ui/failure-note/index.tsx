import { Text, View } from '@tarojs/components';
import type { Failure } from '../../api/failure';
import { text } from '../../text';
import { SupportId } from './support-id';
import './failure-note.css';

interface FailureNoteProps {
  readonly failure: Failure;
  /** Instead of the failure's own words, where the screen knows better what to do. */
  readonly message?: string;
}

/** What went wrong with what was just asked for, beside where it was asked. */
export function FailureNote({ failure, message }: FailureNoteProps) {
  return (
    <View className="failure-note" role="alert">
      <Text className="failure-note__message">{message ?? failure.message}</Text>
      {failure.requestId !== undefined && <SupportId id={failure.requestId} label={text.supportId} />}
    </View>
  );
}
