import { Text, View } from '@tarojs/components';
import { Button } from '../button';
import { uiText } from '../text';
import { NearEnd } from './near-end';
import type { InfiniteListProps } from './types';

/** Rows that go on by themselves. The key is there too: for a keyboard, and where nearness is not told. */
export function InfiniteList({ children, state, onMore, bones, end, error }: InfiniteListProps) {
  return (
    <View className="infinite-list">
      {children}
      {state === 'more' && (
        <View className="infinite-list__foot">
          <NearEnd onNear={onMore} />
          <Button kind="text" onTap={onMore}>
            {uiText.moreRows}
          </Button>
        </View>
      )}
      {state === 'loading' && bones}
      {state === 'error' && (
        <View className="infinite-list__foot" role="alert">
          <Text className="infinite-list__why">{error ?? uiText.moreFailed}</Text>
          <Button kind="quiet" small onTap={onMore}>
            {uiText.retry}
          </Button>
        </View>
      )}
      {state === 'end' && (
        <View className="infinite-list__end">
          <Text>{end}</Text>
        </View>
      )}
    </View>
  );
}
