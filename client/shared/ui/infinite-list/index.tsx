import { Text, View } from '@tarojs/components';
import { Button } from '../button';
import { uiText } from '../text';
import { Block } from './block';
import { inBlocks } from './in-blocks';
import { NearEnd } from './near-end';
import type { InfiniteListProps } from './types';

/**
 * Rows that go on by themselves. The key is there too: for a keyboard, and where nearness is not told. Rows far from
 * the screen give way to empty boxes of their height, so that a thousand rows cost what a few screens cost; they must
 * therefore be its children themselves, each with a key, and keep nothing of their own that matters.
 */
export function InfiniteList({ children, state, onMore, bones, end, error }: InfiniteListProps) {
  return (
    <View className="infinite-list">
      {inBlocks(children).map((rows, at) => (
        // By their place and not by a row's key: a row that comes in before moves all others, and nothing is lost.
        <Block key={at} isFirst={at === 0}>
          {rows}
        </Block>
      ))}
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
