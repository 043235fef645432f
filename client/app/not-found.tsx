import { Text, View } from '@tarojs/components';
import { goToStart } from '../shared/navigate';
import { navigateText } from '../shared/text';
import { Button } from '../shared/ui/button';

/** Where an address leads nowhere: an old link, a cut one, or something that is no longer there. */
export function NotFound() {
  return (
    <View role="alert">
      <Text>{navigateText.notFoundHint}</Text>
      <Button kind="main" onTap={() => void goToStart()}>
        {navigateText.notFoundGo}
      </Button>
    </View>
  );
}
