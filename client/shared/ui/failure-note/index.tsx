import { Text, View } from '@tarojs/components';
import type { Failure } from '../../api/failure';
import { SupportId } from './support-id';

/** What went wrong with what was just asked for, beside where it was asked. */
export function FailureNote({ failure }: { readonly failure: Failure }) {
  return (
    <View className="failure-note" role="alert">
      <Text className="failure-note__message">{failure.message}</Text>
      {failure.requestId !== undefined && <SupportId id={failure.requestId} />}
    </View>
  );
}
